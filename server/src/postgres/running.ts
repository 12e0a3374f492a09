import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

/** Whether a process with this id lives, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** A dead process whose parent has not asked about it yet still answers signals. */
const isZombie = (pid: number): boolean => {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** The command line of a process, words separated by spaces; empty when it cannot be told. */
export const commandLineOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return execFileSync('ps', ['-p', String(pid), '-o', 'command='], {encoding: 'utf8'});
    } catch {
      return '';
    }
  }
};

/** When a process began, in the system's own words; tells two processes with the same id apart. Empty when unknown. */
export const birthOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${afterName[19]}`;
  } catch {
    return '';
  }
};

/** Resolves as soon as `done` says so, looking every 15 ms; false when `limit` milliseconds went by. */
export const until = async (done: () => boolean | Promise<boolean>, limit: number): Promise<boolean> => {
  const end = Date.now() + limit;
  while (!(await done())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return true;
};
