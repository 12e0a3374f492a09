import {chanceOf, type Chance} from './seeded.js';

const two = (value: number): string => String(value).padStart(2, '0');

const MONTHS = ['januar', 'marts', 'maj', 'juni', 'august', 'oktober', 'december'];

/** A sentence as citizens write them, with the numbers that they are full of. */
export const ordinary = ({between, one, digits}: Chance): string => {
  const pairs = (count: number, sign: string): string => Array.from({length: count}, () => digits(2)).join(sign);
  const [day, month, year] = [two(between(1, 31)), two(between(1, 12)), between(1950, 2040)];
  const number = one([
    () => `Ring på ${pairs(4, ' ')}`,
    () => `tlf. ${digits(8)}`,
    () => `+45 ${digits(4)} ${digits(4)}`,
    () => `CVR ${digits(8)}`,
    () => `EAN-nummer 579${digits(10)}`,
    () => `konto ${digits(4)} ${digits(10)}`,
    () => `den ${day}.${month}.${year}`,
    () => `den ${day}-${month}-${year}`,
    () => `${year}-${month}-${day}`,
    () => `${between(1, 31)}. ${one(MONTHS)} ${year}`,
    () => `kl. ${two(between(0, 23))}.${two(between(0, 59))}`,
    () => `fra ${between(2000, 2024)}-${between(2025, 2040)}`,
    () => `${between(1, 999)}.${digits(3)},${digits(2)} kr.`,
    () => `${between(10, 99)} mio. kr. i ${year}`,
    () => `sagsnr. ${year}-${digits(6)}`,
    () => `sag ${between(10, 30)}/${digits(5)}`,
    () => `journal ${pairs(3, '.')}-P${digits(2)}-${between(1, 99)}-${digits(2)}`,
    () => `lokalplan ${between(1, 9)}-${between(1, 9)}-${digits(3)}`,
    () => `matrikel ${between(1, 99)}${one(['a', 'bx', 'c'])}`,
    () => `faktura nr. ${digits(10)}`,
    () => `ordre ${digits(10)}`,
    () => `${digits(4)} ${one(['Aalborg', 'Albertslund', 'Vallensbæk'])}`,
    () => `IBAN DK${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(2)}`,
    () => `uge ${between(1, 52)}-${between(1, 52)}`,
    () => `bus ${digits(3)} og ${digits(2)}`,
    () => `koordinat 57.${digits(6)}, 9.${digits(6)}`,
    () => `${digits(2)}-${digits(2)} år`,
  ])();
  return `${one(['Der mangler lys ved stien,', 'Vi mødes', 'Se', 'Jeg har skrevet før:', 'Byt bænken', 'Hallen er åben'])} ${number}${one(['.', ' og igen senere.', '!', ', tak.', ''])}`;
};

/** A hundred thousand of them, always the same. */
export const ordinaryTexts = (): string[] => {
  const chance = chanceOf(3);
  return Array.from({length: 100_000}, () => ordinary(chance));
};
