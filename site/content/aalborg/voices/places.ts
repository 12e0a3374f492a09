import type {Place} from './topic.js';

/** Well-known public places of Aalborg, by what is talked about there. No addresses, no private places. */
export const centre: readonly Place[] = [
  ...['på Nytorv', 'på Gammeltorv', 'på Budolfi Plads', 'i Jomfru Ane Gade', 'på Boulevarden', 'ved Kennedy Arkaden', 'i midtbyen'],
  ...['på Toldbod Plads', 'på Vesterbro', 'i Algade', 'i Bispensgade', 'på C.W. Obels Plads', 'ved Nordkraft', 'i Østerågade'],
];

export const quarters: readonly Place[] = [
  ...['i Vestbyen', 'i Vejgaard', 'i Hasseris', 'i Gug', 'i Skalborg', 'i Aalborg Øst', 'i Øgadekvarteret', 'på Eternitten'],
  ...['i Nørresundby', 'i Løvvangen', 'i Lindholm', 'i Nørre Uttrup', 'i Smedegårdskvarteret', 'i Tornhøj', 'på Østerbro', 'i Kærby'],
];

export const towns: readonly Place[] = [
  ...['i Nibe', 'i Hals', 'i Svenstrup', 'i Vodskov', 'i Klarup', 'i Gistrup', 'i Storvorde', 'i Frejlev', 'i Vestbjerg', 'i Hou'],
  ...['i Vester Hassing', 'i Gandrup', 'i Ulsted', 'i Kongerslev', 'i Ellidshøj', 'i Godthåb', 'i Sulsted', 'i Tylstrup', 'i Langholt'],
  ...['i Farstrup', 'i Bislev', 'i Sebbersund', 'i Fjellerad', 'i Nørre Kongerslev', 'i Visse', 'i Sønderholm', 'i Grindsted'],
];

export const parks: readonly Place[] = [
  ...['i Kildeparken', 'i Karolinelund', 'i Østre Anlæg', 'i Mølleparken', 'i Lindholm Fjordpark', 'i Vestre Fjordpark'],
  ...['i Hammer Bakker', 'ved Poulstrup Sø', 'i Drastrup Skov', 'på Egholm', 'ved Østerådalen', 'i Lundby Krat', 'ved Lindholm Å'],
];

export const waterfront: readonly Place[] = [
  ...['på havnefronten', 'ved Musikkens Hus', 'ved Utzon Center', 'ved Vestre Bådehavn', 'på Stigsborg', 'ved Østre Havn'],
  ...['ved Limfjorden', 'ved Skudehavnen', 'i Fjordbyen', 'ved Limfjordsbroen'],
];

export const roads: readonly Place[] = [
  ...[
    'på Hobrovej',
    'på Sønderbro',
    'på Kastetvej',
    'på Humlebakken',
    'på Universitetsboulevarden',
    'på Hadsundvej',
    'på Sohngårdsholmsvej',
  ],
  ...['på Over Kæret', 'på Vesterbro', 'på Nyhavnsgade', 'på Østre Allé', 'på Skydebanevej', 'på Forbindelsesvejen', 'på Thistedvej'],
];

export const crossings: readonly Place[] = ['ved Limfjordstunnelen', 'ved Limfjordsbroen', 'på E45', 'ved tunnelen', 'på motorvejen'];

export const campus: readonly Place[] = ['på AAU', 'på universitetet', 'på UCN', 'i Aalborg Øst', 'i midtbyen', 'på Eternitten'];

export const culture: readonly Place[] = [
  ...['i Nordkraft', 'i Musikkens Hus', 'på Kunsten', 'i Trekanten', 'i Utzon Center', 'på Hovedbiblioteket', 'i Karolinelund'],
  ...['i Skråen', 'på Aalborg Teater', 'i Platform 4', 'i Studenterhuset', 'i Kildeparken', 'på havnefronten'],
];

export const sport: readonly Place[] = [
  ...['i Gigantium', 'i Haraldslund', 'i svømmehallen', 'i idrætshallen', 'på stadion', 'i Nørresundby Idrætscenter', 'i Vejgaardhallen'],
];

export const stations: readonly Place[] = [
  ...[
    'på Aalborg Station',
    'på Lindholm Station',
    'på Skalborg Station',
    'på Svenstrup Station',
    'på busterminalen',
    'på Vestbyen Station',
  ],
];

export const everywhere: readonly Place[] = [...quarters, ...towns];
