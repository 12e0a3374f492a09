import {address, group, key, keyed, line, long, perhaps} from './parts.js';

export const site = group('Websted', {
  id: key,
  title: line('Navn'),
  summary: perhaps(long('Kort sagt', {max: 500})),
  url: address('Adresse'),
});

export const sites = group('Websteder', {title: line('Overskrift'), items: keyed('Websteder', 'et websted', site)});
