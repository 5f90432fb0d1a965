const number = new Intl.NumberFormat('en');

/** A number as all texts write it: "1,042". */
export const inDigits = (count: number): string => number.format(count);
