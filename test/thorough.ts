/** How many cases by chance: few in `npm test`, many in the full run. */
export const times = (few: number, many: number): number => (process.env['THOROUGH'] === undefined ? few : many);
