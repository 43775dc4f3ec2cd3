import fc from 'fast-check';

/**
 * The same inputs in each run, so that a failure means that the code changed; `FUZZ_SEED` tries others:
 * `FUZZ_SEED=$RANDOM npx jest fuzz`.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 42) });
