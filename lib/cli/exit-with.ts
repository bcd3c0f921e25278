/**
 * Runs a command that prints its answer, and ends the process with its code. What it throws is one line on stderr,
 * after the command's name, and code 1.
 *
 * @param main takes the words behind the command; gives the code, or nothing for 0
 */
export function exitWith(name: string, main: (argv: readonly string[]) => Promise<number | undefined>): void {
  main(process.argv.slice(2)).then(
    (code) => {
      if (code !== undefined) process.exitCode = code;
    },
    (error: unknown) => {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    },
  );
}
