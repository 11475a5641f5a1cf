import { en } from './en';
import { zh } from './zh';

/** A catalogue is complete or it does not compile. */
export type Words = typeof zh;

/** The words of this build: one static build for each language, so the other catalogue is dropped by the bundler. */
export const words: Words = import.meta.env.MODE === 'en' ? en : zh;

export const language: 'zh' | 'en' = import.meta.env.MODE === 'en' ? 'en' : 'zh';
