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
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : 0;
}

/** npm does not hand its end on through the shell between, so its scripts look for themselves whether both are still there. */
export function onParentGone(act) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const isShell = readProcess(parent, 'cmdline').split('\0')[1] === '-c';
  const grandparent = isShell ? parentOf(parent) : 0;
  const watch = setInterval(() => {
    const isGone = process.ppid !== parent || (isShell && ![0, grandparent].includes(parentOf(parent)));
    if (!isGone) return;
    clearInterval(watch);
    act();
  }, 500).unref();
}
