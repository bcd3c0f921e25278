import { cpus, loadavg, totalmem } from 'node:os';

/** The machine in one line, with what it was doing: "2 × Some Processor, 8 GB, load 3.1, Node v22.1.0". */
export function machineLine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 1e9);
  const load = loadavg()[0]?.toFixed(1);
  return `${processors.length} × ${processors[0]?.model.trim()}, ${memory} GB, load ${load}, Node ${process.version}`;
}
