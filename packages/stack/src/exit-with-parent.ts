import { fileURLToPath } from "node:url";

// Loaded before a child's own program (`node --import`). The supervisor holds the other end of this channel: when it
// is killed outright, the channel closes and the child ends itself instead of staying behind on the site's port.
if (process.channel) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}

// Processes that the child forks have a channel of their own, which must keep them alive: they do not inherit this module.
const [own, flag] = [process.execArgv.indexOf(fileURLToPath(import.meta.url)), process.execArgv.indexOf("--import")];
if (own > 0 && flag === own - 1) process.execArgv.splice(flag, 2);
