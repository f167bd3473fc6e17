/**
 * Titles as people write them, with the ISCO-08 groups that a reader would accept (a code stands for all below it; several are
 * parted by blanks), or `-` where nobody could tell. Made up for judging how titles are classified; the words are everyday ones.
 */
export const LABELLED_TITLES: readonly (readonly [title: string, accepted: string])[] = `
Beekeeper | 6123
Apicultrice | 6123
Winemaker | 2132 7514 3139 1311
Maître de chai | 3122 7514 2132 1321
Oenologue | 2132 3142 2145
Sommelière | 5131
Falconer | 5164
Horse trainer | 5164 3422
Maréchal-ferrant | 7221
Blacksmith | 7221
Locksmith | 7222 7221
Serrurier dépanneur | 7222 7221
Glassblower | 7315
Souffleuse de verre | 7315
Potter | 7314
Céramiste d’art | 7314
Bookbinder | 7323
Relieur | 7323
Luthier | 7312
Piano tuner | 7312
Accordeur de piano | 7312
Watchmaker | 7311
Horloger | 7311
Goldsmith | 7313
Bijoutière joaillière | 7313
Upholsterer | 7534
Tapissier décorateur | 7534 3432
Cabinet maker | 7522
Ébéniste | 7522
Roofer | 7121
Couvreuse zingueuse | 7121
Chimney sweep | 7133
Ramoneur | 7133
Plasterer | 7123
Plâtrier | 7123
Scaffolder | 7119 7215
Crane operator | 8343
Grutier | 8343
Bulldozer operator | 8342
Conducteur d’engins de chantier | 8342
Train driver | 8311
Conductrice de train | 8311
Tram driver | 8331
Bus driver | 8331
Airline pilot | 3153
Helicopter pilot | 3153
Pilote de ligne | 3153
Flight attendant | 5111
Hôtesse de l’air | 5111
Air traffic controller | 3154
Aiguilleur du ciel | 3154
Ship captain | 3152
Marine engineer | 3151 2144
Deckhand | 8350
Matelot | 8350
Fisherman | 622
Pêcheur en mer | 6222 6223
Oyster farmer | 6221 6222
Ostréiculteur | 6221
Shepherd | 6121 9212
Berger | 6121 9212
Dairy farmer | 6121
Market gardener | 6113 6111
Maraîchère bio | 6113 6111
Landscape gardener | 6113
Tree surgeon | 6113 6210
Élagueur | 6113 6210
Lumberjack | 6210 9215
Bûcheron | 6210 9215
Gamekeeper | 6224 5419 3143
Zookeeper | 5164
Soigneuse animalière | 5164
Dog groomer | 5164
Toiletteur canin | 5164
Veterinary nurse | 3240
Auxiliaire vétérinaire | 3240
Midwife | 2222 3222
Sage-femme | 2222 3222
Podiatrist | 2269 2264
Pédicure-podologue | 2269 2264
Osteopath | 2269 3230 2264
Ostéopathe D.O. | 2269 3230 2264
Chiropractor | 2269 3259
Acupuncturist | 2230 3230
Orthoptist | 2267 3214
Orthoptiste | 2267 3214
Optician | 2267 3254
Opticienne-lunetière | 3254 2267
Audiologist | 2266
Audioprothésiste | 2266 3214
Dental hygienist | 3251
Prothésiste dentaire | 3214
Radiographer | 3211
Manipulatrice en radiologie | 3211
Phlebotomist | 3212 3259 5329
Paramedic | 2240 3258
Ambulancier | 3258 8322
Embalmer | 5163
Thanatopracteur | 5163
Funeral director | 5163
Conseillère funéraire | 5163
Florist | 5221 7549 5223
Fleuriste | 5221 7549 5223
Hairdresser | 5141
Coiffeuse à domicile | 5141
Barber | 5141
Make-up artist | 5142
Maquilleur professionnel | 5142
Tattoo artist | 3435 5142 7316
Tatoueur | 3435 5142 7316
Butcher | 7511
Bouchère | 7511
Fishmonger | 7511 5221
Poissonnier | 7511 5221
Cheesemaker | 7513
Fromagère | 7513 5221
Brewer | 7514 2145 3122 3139
Maître brasseur | 7514 2145 3122 3139
Distiller | 7514 8160
Chocolate maker | 7512
Chocolatier | 7512
Pastry cook | 7512
Pâtissière | 7512
Pizzaiolo | 5120 9411
Barista | 5132 5131
Waiter | 5131
Chef de rang | 5131
Housekeeper | 5151 5152
Gouvernante générale | 5151
Hotel porter | 9621
Lifeguard | 5419
Maître-nageur sauveteur | 5419 3422
Ski instructor | 3422
Moniteur de ski | 3422
Mountain guide | 5113 3423
Guide de haute montagne | 5113 3423
Football referee | 3422
Arbitre de football | 3422
Jockey | 3421
Choreographer | 2653
Chorégraphe | 2653
Stuntman | 3435
Cascadeuse | 3435
Puppeteer | 2659
Marionnettiste | 2659
Magician | 2659
Opera singer | 2652
Chanteuse lyrique | 2652
Orchestra conductor | 2652
Cheffe d’orchestre | 2652
Sound engineer | 3521
Ingénieur du son | 3521
Lighting technician | 3435 3521
Régisseuse lumière | 3435 3521
Camera operator | 3521
Cadreur | 3521
Colourist (film) | 3521 2166
Museum curator | 2621
Conservatrice du patrimoine | 2621
Archivist | 2621
Archiviste | 2621
Paper conservator | 2651 2621 3433
Restauratrice de tableaux | 2651 3433
Taxidermist | 3433
Taxidermiste | 3433
Genealogist | 2633
Généalogiste | 2633
Archaeologist | 2632
Archéologue | 2632
Volcanologist | 2114
Seismologist | 2114
Géologue | 2114
Oceanographer | 2114 2112
Meteorologist | 2112
Météorologue | 2112
Astronomer | 2111
Astrophysicienne | 2111
Cartographer | 2165
Cartographe SIG | 2165
Land surveyor | 2165
Géomètre-topographe | 2165 3112
Interpreter (sign language) | 2643
Interprète en langue des signes | 2643
Patent examiner | 2619 3359
Customs officer | 3351
Douanière | 3351
Prison officer | 5413
Surveillant pénitentiaire | 5413
Firefighter | 5411
Sapeur-pompier | 5411
Police inspector | 3355 5412
Gardien de la paix | 5412
Bailiff | 2619 3411 5419
Huissier de justice | 2619 3411
Court clerk | 3411 4419 2619
Greffière | 3411 4419 2619
Notary | 2619
Imam | 2636
Rabbin | 2636
Pastor | 2636
Driving instructor | 5165
Moniteur d’auto-école | 5165
Nanny | 5311
Assistante maternelle | 5311
Dishwasher | 9412
Plongeur en restauration | 9412
Window cleaner | 9123
Laveur de vitres | 9123
Refuse collector | 9611
Éboueur | 9611
Postwoman | 4412
Factrice | 4412
Proofreader | 4413 2641
Correctrice | 4413 2641 2642
Croupier | 4212
Pawnbroker | 4213
Prêteuse sur gages | 4213
Nuclear engineer | 2149 2151 2113
Textile engineer | 2141
Acoustician | 2149 2144 2111
Ingénieure acoustique | 2149 2144 2111
Metallurgist | 2146 3117
Mine manager | 1322
Directeur de carrière | 1322
Quarry worker | 8111 9311
Foreuse de puits | 8113
Textile designer | 2163
Styliste de mode | 2163
Shoemaker | 7536
Cordonnier | 7536
Modiste | 7531
Tailor | 7531
Couturière | 7531 7533
Welder | 7212
Soudeuse TIG | 7212
Boilermaker | 7213 7214
Chaudronnier | 7213 7214
Sheet metal worker | 7213
Fraiseur CNC | 7223
Lathe operator | 7223
Rigger | 7215
Elevator technician | 7412
Ascensoriste | 7412
Bicycle mechanic | 7234
Réparatrice de cycles | 7234
Aircraft mechanic | 7232
Mécanicien avion | 7232
Agricultural machinery technician | 7233
Lens grinder | 7549 7315 7311
Sommelier & passionné de jazz | 5131
Living the dream | -
Passionate about people | -
Dreamer and doer | -
En transition | -
Heureuse maman | -
Citizen of the world | -
Explorer of ideas | -
Retired and happy | -
À l’écoute du marché | -
Ninja | -
Rockstar | -
Happy Human | -
Alumni | -
Member | -
Bénévole engagée | -
Available now | -
Curious mind | -
Speaker | -
Mentor | -
Night owl | -
Lover of life | -
Open to new opportunities | -
Papa de trois enfants | -
Vivre libre | -
The one and only | -
`
  .trim()
  .split('\n')
  .map((line) => {
    const [title = '', accepted = ''] = line.split(' | ');
    return [title, accepted] as const;
  });
