/** Receipt codes in the recordings, one for each thing that can have happened to a contribution. */
export const CODES = {
  waiting: '7K3MQ-9XV2T-B4NHD-R8CJW-56PAY0',
  published: '7K3MQ-9XV2T-B4NHD-R8CJW-56PAY1',
  rejected: '7K3MQ-9XV2T-B4NHD-R8CJW-56PAY2',
  answered: '7K3MQ-9XV2T-B4NHD-R8CJW-56PAY3',
  withdrawn: '7K3MQ-9XV2T-B4NHD-R8CJW-56PAY4',
};
