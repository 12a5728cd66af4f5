#!/usr/bin/env node
import { loadMain, translate } from "./translated.mjs";

const { main } = await loadMain();
process.exitCode = await main(process.argv.slice(2), translate);
