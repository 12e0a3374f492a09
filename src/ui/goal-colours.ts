/**
 * The official colours of the UN's goals 1-17 (Guidelines for the use of the SDG logo, 2019). What several widgets need of
 * this file is in each of them: see `carried` in rollup.config.js.
 */
export const GOAL_COLOURS =
  '#e5243b #dda63a #4c9f38 #c5192d #ff3a21 #26bde2 #fcc30b #a21942 #fd6925 #dd1367 #fd9d24 #bf8b2e #3f7e44 #0a97d9 #56c02b #00689d #19486a'.split(
    ' ',
  );
