import { copyFile, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { ReportStore } from '../bills/report-store-port';

/**
 * Keeps reports in a folder on this machine.
 *
 * @param folder is made where it is missing
 */
export function makeFolderReportStore(folder: string): ReportStore {
  return {
    async keep(key, file) {
      const place = path.join(folder, key);
      await mkdir(path.dirname(place), { recursive: true });
      const half = `${place}.half`;
      await copyFile(file, half);
      // One step: whoever looks sees the whole file or none.
      await rename(half, place);
    },
  };
}
