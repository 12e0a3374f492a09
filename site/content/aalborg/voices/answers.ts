/** Made-up answers in the municipality's place, by the goal's slug; each fits every text about its goal. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  'med-gode-forbindelser': [
    'Tak for dit input. Trafikken er det emne, flest har skrevet om, og det står derfor i pejlemærket Med gode forbindelser.',
    'Tak, fordi du skrev. Dit forslag er sendt videre til dem, der arbejder med veje, stier og busser, og er med i grundlaget for pejlemærket.',
    'Vi har læst dit input sammen med de mange andre om samme emne. Det blev lagt frem på borgertopmødet den 10. november.',
    '+Bussen og den tredje Limfjordsforbindelse er blandt det, der blev talt mest om. Dit input indgår i opsamlingen.',
  ],
  'alle-kan-noget': [
    'Tak for dit input. Det er med i grundlaget for pejlemærket Alle kan noget.',
    'Tak, fordi du deler din erfaring. Vi har taget den med i opsamlingen om uddannelse og arbejde.',
    'God idé. Den er sendt videre til dem, der arbejder med erhverv og iværksættere.',
  ],
  'med-store-oplevelser': [
    'Tak for dit input. Det er med i grundlaget for pejlemærket Med store oplevelser.',
    'Tak, og godt at høre. Mange har skrevet om oplevelser, der er åbne for alle, og det kan læses i pejlemærket.',
    'Dit forslag er sendt videre til dem, der arbejder med kultur, idræt og landdistrikter.',
  ],
  'i-groen-balance': [
    'Tak for dit input. De grønne ønsker og uroen for højt og tæt byggeri er begge med i opsamlingen.',
    'Tak, fordi du skrev. Dit input er med i grundlaget for pejlemærket I grøn balance.',
    'Forslaget er sendt videre til dem, der arbejder med park og natur.',
  ],
  'i-faellesskab': [
    'Tak for dit input. Det er med i grundlaget for pejlemærket I fællesskab.',
    'Tak, fordi du fortæller det. Vi har taget det med i opsamlingen om omsorg og værdighed.',
    'Dit forslag er sendt videre til dem, der arbejder med frivillige og mødesteder.',
  ],
};
