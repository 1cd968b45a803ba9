import { runChecks } from "./checks.ts";
import { addUp } from "./steps.ts";

const { passed, failed } = addUp(await runChecks());
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
