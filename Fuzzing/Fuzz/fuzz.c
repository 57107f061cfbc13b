/* libFuzzer brings `main`; a package's program must have a source all the same. */
typedef int nothing;
