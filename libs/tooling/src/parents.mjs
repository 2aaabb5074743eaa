import { readFileSync } from 'node:fs';

/** A file of /proc about the process; empty where there is none. */
export function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function parentOf(pid) {
  const stat = readProcess(pid, 'stat');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

/** npm does not hand its end on through the shell between, so its scripts look for themselves whether both are still there. */
export function onParentGone(act) {
  if (!process.env.npm_lifecycle_event) return;
  const isShell = readProcess(process.ppid, 'cmdline').split('\0')[1] === '-c';
  const family = () => [process.ppid, isShell && parentOf(process.ppid)].join();
  const before = family();
  const watch = setInterval(() => {
    if (family() === before) return;
    clearInterval(watch);
    act();
  }, 500).unref();
}
