interface Call<I, O> {
  input: I;
  resolve: (output: O) => void;
  reject: (error: unknown) => void;
}

/**
 * Makes of `work`, which does many things at once, a function that does one: calls that come while `work` is under way for
 * the same `key` wait, and are then done together, at most `most` at a time, in the order in which they came. So the more
 * come at once, the less each costs, and one that comes alone waits for nobody. Where work on several fails, each is tried
 * alone, and only those that fail alone are told. `work` gives one result per input, in order.
 */
export function gatherCalls<K extends WeakKey, I, O>(
  work: (key: K, inputs: readonly I[]) => Promise<readonly O[]>,
  most: number,
): (key: K, input: I) => Promise<O> {
  const underWay = new WeakMap<K, Call<I, O>[]>();
  const finish = async (key: K, calls: readonly Call<I, O>[]): Promise<void> => {
    try {
      const inputs = calls.map((call) => call.input);
      const outputs = await work(key, inputs);
      calls.forEach((call, i) => void call.resolve(outputs[i] as O));
    } catch (error) {
      if (calls.length === 1) calls[0]?.reject(error);
      else for (const call of calls) await finish(key, [call]);
    }
  };
  const drain = async (key: K, waiting: Call<I, O>[]): Promise<void> => {
    while (waiting.length > 0) await finish(key, waiting.splice(0, most));
    underWay.delete(key);
  };
  return (key, input) =>
    new Promise((resolve, reject) => {
      const call = { input, resolve, reject };
      const waiting = underWay.get(key);
      if (waiting) {
        waiting.push(call);
        return;
      }
      const fresh = [call];
      underWay.set(key, fresh);
      void drain(key, fresh);
    });
}
