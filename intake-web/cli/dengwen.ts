process.stderr.write('usage: dengwen COMMAND\n');
process.exitCode = 2;
