#!/usr/bin/env node
/** The command `arakawa-it-rules`. */
import { main } from './cli/main.js';
import { ioOf } from './cli/terminal.js';

process.exitCode = await main(process.argv.slice(2), ioOf(process));
