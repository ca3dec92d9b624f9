/** What the check of log metrics is called. */
export const LOG_CHECK = {
  id: 'log-metric',
  title: 'the filter of every log metric matches entries, or could',
} as const
