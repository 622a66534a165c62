/**
 * The version of this library, as its package says.
 * @ja 本ライブラリの版
 */
export const version = '0.1.0';
