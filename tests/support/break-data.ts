import { expect } from 'vitest';
import { compile } from '../../data/build/compile.js';
import { folderOf, soundFiles, type DataFile } from './data-folder.js';

/** What is wrong, the file, the text taken out, what is put in its place, and what is told of it. */
export type Break = [what: string, file: DataFile, from: string, to: string, ...told: string[]];

/** The messages about a sound folder in which one text was replaced. */
export function errorsAfter([, file, from, to]: Break): readonly string[] {
  expect(soundFiles[file]).toContain(from);
  const text = soundFiles[file].replace(from, to);
  return compile(folderOf({ ...soundFiles, [file]: text })).errors;
}
