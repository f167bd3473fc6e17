import type { OrganizationGroup } from '../organization-group.type.ts';

/** Well-known French industry, energy, building, trade, transport and hospitality. Own knowledge of their main activity. */
export const ORGANIZATIONS_FR_INDUSTRY: readonly OrganizationGroup[] = [
  {
    sector: '01',
    names: `InVivo, Limagrain, Vivescia, Terrena, Axéréal, Agrial, Tereos, Euralis, Maïsadour, Cooperl, Even, =Even, Eureden, Advitam, Soufflet, Groupe Soufflet, Florimond Desprez, RAGT, Gautier Semences, Vilmorin, Agricool, Ynsect, Ÿnsect, InnovaFeed, Agronutris, Ferme de Sainte-Marthe`,
  },
  { sector: '02', names: `Ecotree, EcoTree, ONF, Office National des Forêts, Alliance Forêts Bois, CNPF` },
  {
    sector: '10',
    names: `Hénaff, Jean Hénaff, Kermené, Jean Floc'h, Monique Ranou, Stalaven, Brient, Loeul & Piriot, Ker Cadélac, Traou Mad, La Trinitaine, =Whaou, =Locmaria, Glon, Sanders, =Sanders, Evialis, Lallemand, Groupe Bigard, Danone, Nestlé, Nestlé France, Lactalis, Savencia, Bel, =Bel, Groupe Bel, Fromageries Bel, Sodiaal, Candia, Yoplait, Bonduelle, Fleury Michon, LDC, Bigard, Charal, Herta, Cémoi, Lesieur, Avril, =Avril, Groupe Avril, Saint Michel, St Michel, Brioche Pasquier, Jacquet Brossard, Panzani, Barilla, Mars, =Mars, Mars Wrigley, Mondelez, Mondelēz, Kraft Heinz, Ferrero, Lindt, Lindt & Sprüngli, Unilever, Kellogg's, Kellogg, General Mills, PepsiCo, Cargill, Bunge, ADM, =ADM, Tyson Foods, JBS, Arla, FrieslandCampina, Barry Callebaut, Hershey, Haribo, Haribo Ricqlès Zan, Roquette, Lesaffre, Andros, Materne, Bonne Maman, Blédina, Guyader, Le Duff, Groupe Le Duff, Bridor, Délifrance, Nutrition & Santé, Nutriset, D'Aucy, Cecab, Triballat, Laïta, Maîtres Laitiers, Isigny Sainte-Mère, Michel et Augustin, La Vie, =La Vie, HappyVore, Umiami, Jimini's, Royal Canin, Purina, Valrhona, Savor Kitchen, Labeyrie, Delpeyrat, Saupiquet, Findus, McCain, Marie, =Marie, Sojasun, Bjorg, Ecotone, Léa Nature, Gerblé, Tipiak, Daunat, Sodebo, Mix Buffet`,
  },
  {
    sector: '11',
    names: `Breizh Cola, Phare Ouest, Coreff, =Lancelot, Warenghem, Monster Energy, Pernod Ricard, Ricard, =Ricard, Moët Hennessy, Hennessy, Moët & Chandon, Veuve Clicquot, Rémy Cointreau, Castel, =Castel, Groupe Castel, Castel Frères, Grands Chais de France, Les Grands Chais de France, Coca-Cola, Coca-Cola Europacific Partners, Heineken, Kronenbourg, Brasseries Kronenbourg, AB InBev, Carlsberg, Diageo, Bacardi, Bacardi-Martini, Evian, Perrier, Red Bull, Orangina, Orangina Suntory, Suntory, Laurent-Perrier, Lanson, Taittinger, Bollinger, Vranken-Pommery, La Martiniquaise, Marie Brizard, Brasserie du Mont Blanc, BrewDog, Brown-Forman, Molson Coors, Asahi, Kirin, William Grant & Sons, Duvel, Duvel Moortgat`,
  },
  {
    sector: '12',
    names: `Philip Morris, Philip Morris International, British American Tobacco, Imperial Brands, Seita, JTI, Japan Tobacco International`,
  },
  {
    sector: '14',
    names: `Guy Cotten, LVMH, Kering, Hermès, =Hermes, Hermes International, Chanel, Louis Vuitton, Dior, Christian Dior, Christian Dior Couture, Givenchy, Balenciaga, Saint Laurent, Yves Saint Laurent, Gucci, Prada, Burberry, Lanvin, Balmain, Chloé, =Chloé, Céline, =Celine, Lacoste, Petit Bateau, Aigle, =Aigle, SMCP, Sandro, =Sandro, Maje, Sandro Paris, Isabel Marant, Jacquemus, Agnès b., Zadig & Voltaire, Ba&sh, Le Slip Français, Loom, =Loom, 1083, Saint James, Armor-Lux, Armor Lux, Damart, Damartex, Chantelle, Groupe Chantelle, Etam, Groupe Etam, DIM, =DIM, Princesse tam.tam, Moncler, Levi's, Levi Strauss, VF Corporation, PVH, Ralph Lauren, Tommy Hilfiger, Calvin Klein, Hugo Boss, Armani, Versace, Ferragamo, LVMH Fashion Group, Richemont, Capri Holdings, Tapestry, Columbia Sportswear, The North Face, Patagonia, Lululemon, Under Armour`,
  },
  {
    sector: '15',
    names: `Longchamp, Lancel, Nike, Adidas, Puma, =Puma, Asics, Reebok, Veja, Eram, Groupe Eram, New Balance, Skechers, Converse, Clarks, Berluti, J.M. Weston, Goyard, Moynat, Polène, Christian Louboutin, Louboutin, Salomon, Delsey, Samsonite, Minelli`,
  },
  { sector: '16', names: `Groupe Piveteau Bois, Piveteaubois, Gascogne Bois, Kingspan Timber` },
  {
    sector: '17',
    names: `Oberthur, =Oberthur, Oberthur Fiduciaire, Smurfit Kappa, Smurfit Westrock, DS Smith, Essity, International Paper, Norske Skog, Gascogne, =Gascogne, Arjowiggins, Clairefontaine, Exacompta Clairefontaine, Ahlstrom, Stora Enso, UPM, Kimberly-Clark, Georgia-Pacific, Hamelin, Oxford Hamelin, Antalis, Papeteries de Vizille`,
  },
  {
    sector: '20',
    names: `Olmix, Olmix Group, L'Oréal, L'Oréal Luxe, L'Oréal Paris, Loreal, Lancôme, Garnier, =Garnier, Clarins, Groupe Clarins, Sisley, =Sisley, Guerlain, Yves Rocher, Groupe Rocher, Groupe Yves Rocher, L'Occitane, L'Occitane en Provence, Nuxe, Caudalie, Coty, Estée Lauder, The Estée Lauder Companies, Shiseido, Beiersdorf, Nivea, Procter & Gamble, P&G, Procter et Gamble, Colgate-Palmolive, Colgate, Henkel, Reckitt, Reckitt Benckiser, Johnson & Johnson Consumer, SC Johnson, Air Liquide, Arkema, BASF, Solvay, Syensqo, Dow, =Dow, Dow Chemical, DuPont, =Dupont, Bayer CropScience, Syngenta, Evonik, Clariant, Covestro, Lanxess, Akzo Nobel, AkzoNobel, PPG, PPG Industries, Sherwin-Williams, Linde, =Linde, Messer, Air Products, Kem One, Vencorex, Ineos, SABIC, LyondellBasell, Seqens, Novacap, Firmenich, Givaudan, DSM, DSM-Firmenich, Symrise, IFF, Robertet, Mane, =Mane, Expressions Parfumées, Interparfums, Puig, Diptyque, Typology, Respire, =Respire, Horace, =Horace, Nocibé Cosmetics, Laboratoires Expanscience, Rhodia, Elkem, Bostik, Sika, Mapei, Tarkett Chemicals, Yara, Roullier, Groupe Roullier, Timac Agro, Corteva, De Sangosse, Carbios, Afyren, METabolic EXplorer, Fermentalg, Global Bioenergies, Natura, Avon, Revlon, Kenvue, Mibelle, Fareva, Johnson Diversey, Ecolab`,
  },
  {
    sector: '21',
    names: `bioMérieux, Merial, Aventis, Rhône-Poulenc, Sanofi, Sanofi Pasteur, Opella, Servier, Les Laboratoires Servier, Ipsen, Pierre Fabre, Laboratoires Pierre Fabre, bioMérieux Pharma, Boiron, Biogaran, Guerbet, LFB, Théa, Laboratoires Théa, Laboratoires Thea, Urgo Healthcare, UPSA, Ethypharm, Delpharm, Cenexi, Virbac, Ceva, Ceva Santé Animale, Vétoquinol, Novartis, Roche, =Roche, Roche Diagnostics, Pfizer, Merck, =Merck, MSD, MSD France, Merck Group, GSK, GlaxoSmithKline, AstraZeneca, Bayer, Bayer HealthCare, Boehringer Ingelheim, Eli Lilly, Lilly, =Lilly, Lilly France, AbbVie, Abbott, Amgen, Gilead, Gilead Sciences, Bristol Myers Squibb, Bristol-Myers Squibb, BMS, =BMS, Takeda, Novo Nordisk, Biogen, UCB, =UCB, Teva, Viatris, Mylan, Sandoz, Johnson & Johnson, Johnson & Johnson Innovative Medicine, J&J, Janssen, Moderna, BioNTech, Vertex Pharmaceuticals, Regeneron, CSL Behring, Lundbeck, Leo Pharma, Chiesi, Menarini, Almirall, Ferring, Galderma, Alcon, Bausch + Lomb, Zoetis, Elanco, MSD Santé Animale, Valneva, DBV Technologies, Genfit, Cellectis, Inventiva, Nanobiotix, Innate Pharma, Transgene, Poxel, Abivax, OSE Immunotherapeutics, Nicox, Recordati, Grifols, Arkopharma, Laboratoires Gilbert, Cooper, =Cooper, Mayoly, Mayoly Spindler, Laboratoires Bailleul, HRA Pharma, EuroAPI, Stada, Astellas, Daiichi Sankyo, Otsuka, Eisai, Alexion, Horizon Therapeutics, Jazz Pharmaceuticals`,
  },
  {
    sector: '22',
    names: `Michelin, Plastic Omnium, OPmobility, Hutchinson, =Hutchinson, Continental Pneus, Goodyear, Bridgestone, Pirelli, Dunlop, Sphere, =Sphere, Berry Global, Amcor, Albéa, Tupperware, Tarkett, Gerflor, Nicoll, Aliaxis, Trelleborg, Groupe Barbier, Sidel Plastics, Grosfillex`,
  },
  {
    sector: '23',
    names: `Onduline, Saint-Gobain, Saint Gobain, Lafarge, Holcim, LafargeHolcim, Lafarge France, Vicat, Imerys, Verallia, Arc International, Arc, =Arc, Arc Holdings, Baccarat, =Baccarat, Lalique, Saverglass, Pochet, Pochet du Courval, Ciments Calcia, Heidelberg Materials, HeidelbergCement, Cemex, Placoplatre, Isover, Weber, =Weber, Terreal, Wienerberger, Wienerberger France, Edilians, AGC, =AGC, AGC Glass, Corning, O-I Glass, Owens-Illinois, Bernardaud, Ecocem, Hoffmann Green Cement, Hoffmann Green, Siniat, Etex, Knauf, Rockwool, Villeroy & Boch`,
  },
  {
    sector: '24',
    names: `Pechiney, Usinor, Arcelor, =Alcan, ArcelorMittal, Aperam, Eramet, Constellium, Vallourec, Aubert & Duval, Ascometal, Rio Tinto Aluminium, Nexans Metal, Aluminium Dunkerque, Ugitech, Tata Steel, Nippon Steel, Thyssenkrupp, ThyssenKrupp, SSAB, Alcoa, Norsk Hydro, Outokumpu, Saint-Gobain PAM, Industeel, KME, Le Bronze Industriel, Lingotto`,
  },
  {
    sector: '25',
    names: `Opinel, Le Creuset, Fichet, Fichet-Bauche, Lisi, LISI Aerospace, Groupe Lisi, Somfy, Bodet, Groupe Bodet, Assa Abloy, Crown Holdings, Ball Corporation, Ardagh, MBDA, Nexter, KNDS, KNDS France, Arquus, Rheinmetall, BAE Systems, Figeac Aero, Mecachrome, Nadella, Facom, Stanley Black & Decker, Hilti, Vorwerk, Wurth Industrie, Bollhoff, ARaymond, Ateliers Perrault`,
  },
  {
    sector: '26',
    names: `X-Fab, Enensys, Bull, =Bull, Alcatel, =Alcatel, Thomson, =Thomson, STMicroelectronics, ST Microelectronics, Soitec, Thales, Thales Group, Thales Alenia Space, Thales DIS, Gemalto, Idemia, Safran Electronics & Defense, Sagemcom, Sagem, Parrot, =Parrot, Withings, Netatmo, Devialet, Focal, Focal JMlab, Archos, Wiko, Crosscall, Technicolor Connected Home, Schneider Electric Systems, Kalray, Prophesee, Trixell, Teledyne e2v, Lynred, Sofradir, UnitySC, Aledia, SiPearl, Pasqal, Alice & Bob, Quandela, C12 Quantum Electronics, Exail, iXblue, ECA Group, Horiba, Horiba France, Sercel, Apple, =Apple, Apple France, Samsung, Samsung Electronics, Sony, =Sony, LG Electronics, Panasonic, Philips, Intel, =Intel, Intel Corporation, AMD, NVIDIA, Qualcomm, Broadcom, Texas Instruments, Micron, Infineon, NXP, NXP Semiconductors, Analog Devices, TSMC, ASML, Arm, =Arm, MediaTek, SK Hynix, Renesas, Huawei, Xiaomi, Oppo, ZTE, Nokia, Nokia Bell Labs, Ericsson, Alcatel-Lucent, Alcatel Lucent, Alcatel-Lucent Enterprise, Cisco, Cisco Systems, Juniper Networks, Arista Networks, HP, HP Inc, HP France, Hewlett Packard, Dell, Dell Technologies, Lenovo, Asus, Acer, Canon, Nikon, =Canon, Epson, Ricoh, Xerox, Lexmark, Brother, =Brother, Konica Minolta, Kyocera, Zebra Technologies, Garmin, GoPro, Logitech, Bose, Raspberry Pi, Motorola, Motorola Solutions, Hitachi, Toshiba, Fujitsu, NEC, =NEC, Sharp, =Sharp, Seagate, Western Digital, Agilent, Agilent Technologies, Thermo Fisher, Thermo Fisher Scientific, PerkinElmer, Waters, =Waters, Keysight, National Instruments, Rohde & Schwarz, Itron, Landis+Gyr, Hensoldt, Actia, Lacroix, Groupe Lacroix, Asteelflash, Éolane, Eolane, Tronico, Fairphone, GE Healthcare, Siemens Healthineers, EOS Imaging, Sonos, Honeywell, Leonardo DRS, L3Harris, Raytheon, Northrop Grumman Mission Systems`,
  },
  {
    sector: '27',
    names: `Acome, Alstom Grid, ICE Energies, Schneider Electric, Legrand, Nexans, Saft, Seb, Groupe SEB, SEB, Rowenta, Moulinex, Tefal, Delta Dore, Hager, ABB, Siemens, Siemens Energy, Siemens France, GE, =GE, General Electric, Prysmian, Socomec, Rexel Industrie, Eaton, =Eaton, Emerson, =Emerson, Rockwell Automation, Signify, Osram, Whirlpool, Electrolux, Miele, Bosch Siemens, BSH, Brandt, =Brandt, Groupe Brandt, Dyson, SharkNinja, De'Longhi, Verkor, ACC, =ACC, Automotive Cells Company, Northvolt, LG Energy Solution, CATL, ProLogium, Forsee Power, Leroy-Somer, Nidec, Nidec Leroy-Somer, Mersen, EnerSys, Vestas Electric, Symbio, Gorgé, McPhy, Lhyfe Industrie, Aldes, Atlantic, =Atlantic, Groupe Atlantic, Muller, Groupe Muller, Thermor`,
  },
  {
    sector: '28',
    names: `Fives, Groupe Fives, Manitou, Manitou Group, Haulotte, Groupe Haulotte, Bobst, Sidel, Serac, Claas, Kuhn, John Deere, Deere & Company, AGCO, CNH, CNH Industrial, Caterpillar, Komatsu, Liebherr, Volvo Construction Equipment, JCB, Alfa Laval, Atlas Copco, Sulzer, KSB, Grundfos, Xylem, Otis, Schindler, Kone, =Otis, TK Elevator, Daikin, Carrier, =Carrier, Trane, Viessmann, Vaillant, Saunier Duval, De Dietrich, De Dietrich Thermique, Bosch Rexroth, Festo, SMC Pneumatique, Staubli, Stäubli, Kuka, Fanuc, Exotec, Exotec Solutions, Effidence, Naïo Technologies, Balyo, Scallog, Tetra Pak, Tetra Laval, GEA, =GEA, Krones, Mitsubishi Heavy Industries, Vestas, Nordex, Siemens Gamesa, Poclain, Poclain Hydraulics, Lemken, Kverneland, Berthoud, Exel Industries, Clextral, Cryostar, Cryopal, GTT, Clemessy Machines, Actemium Machines, Pinette, Husqvarna, Stihl, Kärcher, SKF, NTN, NTN Europe, NTN-SNR, Schaeffler, Timken`,
  },
  {
    sector: '29',
    names: `Renault, Renault Group, Groupe Renault, Renault Digital, Alpine, =Alpine, Ampere, =Ampere, Stellantis, PSA, PSA Groupe, Groupe PSA, PSA Peugeot Citroën, Peugeot, Citroën, DS Automobiles, Opel, Fiat, Valeo, Forvia, Faurecia, Bosch, Robert Bosch, Continental, =Continental, Continental Automotive, ZF, =ZF, Magna, =Magna, Denso, Aptiv, Delphi, Lear, =Lear, Lear Corporation, Autoliv, Vitesco, Mahle, Iveco, Renault Trucks, Volvo Group, Volvo, Volvo Cars, Scania, MAN, =MAN, MAN Truck & Bus, Daimler, Daimler Truck, Mercedes-Benz, Mercedes, Mercedes Benz, BMW, BMW Group, Volkswagen, Volkswagen Group France, Audi, Porsche, Skoda, Seat, =Seat, Toyota, Toyota Motor, Lexus, Nissan, Honda, Mazda, Suzuki, Mitsubishi Motors, Hyundai, Hyundai Motor, Kia, BYD, Tesla, Ford, =Ford, Ford Motor Company, General Motors, GM, =GM, Rivian, Lucid Motors, Ferrari, Lamborghini, Maserati, Bentley, Rolls-Royce Motor Cars, Bentley Motors, Jaguar Land Rover, Polestar, Ligier, Ligier Group, Trigano, Rapido, Pilote, =Pilote, Bénéteau Mobil, Tower Automotive, Novares, Akwel, Gruau, Groupe Gruau, Navya, EasyMile, Milla, Horse Powertrain, Plastivaloire, Bolloré Bluecar, Bluebus, Heuliez, Heuliez Bus`,
  },
  {
    sector: '30',
    names: `Eurocopter, EADS, Astrium, Messier-Bugatti-Dowty, Hispano-Suiza, Labinal, Airbus Operations, Airbus, Airbus Group, Airbus Helicopters, Airbus Defence and Space, Airbus Atlantic, Stelia, Stelia Aerospace, Dassault Aviation, Safran, Safran Aircraft Engines, Safran Helicopter Engines, Safran Nacelles, Snecma, Turbomeca, ATR, =ATR, Daher, Latécoère, ArianeGroup, Arianespace, Alstom, Bombardier, Siemens Mobility, Hitachi Rail, CAF, CAF France, Naval Group, DCNS, Chantiers de l'Atlantique, STX France, Piriou, Bénéteau, Groupe Beneteau, Fountaine Pajot, Socarenam, Boeing, Lockheed Martin, Northrop Grumman, Raytheon Technologies, RTX, General Dynamics, Embraer, Rolls-Royce, Pratt & Whitney, GE Aerospace, GE Aviation, Collins Aerospace, Spirit AeroSystems, GKN, GKN Aerospace, Leonardo, =Leonardo, Leonardo Helicopters, Saab, SpaceX, Blue Origin, OHB, The Exploration Company, MaiaSpace, Latitude, =Latitude, Exotrail, Unseenlabs, Kinéis, Loft Orbital, Aura Aero, VoltAero, Ascendance Flight Technologies, Flying Whales, Volocopter, Lilium, Zodiac Aerospace, Liebherr Aerospace, Ratier-Figeac, Mecano ID, Corse Composites Aéronautiques, Faiveley, Wabtec, Compin, Lohr, Groupe Lohr, Moustache Bikes, Manufacture Française du Cycle, Angell, Cowboy, =Cowboy, VanMoof, Mavic, Look Cycle, Zodiac Nautic, Yamaha, Harley-Davidson, Ducati, Piaggio, KTM`,
  },
  {
    sector: '31',
    names: `Gautier, =Gautier, Meubles Gautier, Schmidt Groupe, Schmidt, =Schmidt, Cuisines Schmidt, Mobalpa, Fournier Habitat, Groupe Fournier, Ligne Roset, Roset, Roche Bobois, Tediber, Steelcase, Herman Miller, MillerKnoll, Vitra, Haworth, Tikamoon, Parisot, Tempur, Adova, Cofel, Sokoa`,
  },
  {
    sector: '32',
    names: `Essilor, EssilorLuxottica, Luxottica, BIC, =BIC, Société BIC, Cartier, =Cartier, Van Cleef & Arpels, Boucheron, Chaumet, Tiffany, Tiffany & Co, Bulgari, Bvlgari, Swatch, Swatch Group, Rolex, Omega, =Omega, Patek Philippe, Tag Heuer, Breitling, Medtronic, Stryker, Zimmer Biomet, Boston Scientific, Becton Dickinson, BD, =BD, Edwards Lifesciences, Smith & Nephew, B. Braun, B Braun Medical, Coloplast, Fresenius Kabi, Fresenius Medical Care, Terumo, Urgo, Laboratoires Urgo, Groupe Urgo, Thuasne, Sigvaris, Vygon, Amplitude, =Amplitude, Amplitude Surgical, LDR Medical, Carmat, Wandercraft, EndoControl, Theraclion, EDAP, Mauna Kea, Mauna Kea Technologies, Sophysa, Air Liquide Medical Systems, Ambu, Getinge, Dräger, Hill-Rom, Baxter, =Baxter, Cook Medical, Hollister, Convatec, LEGO, Mattel, Hasbro, Playmobil, Smoby, Djeco, Janod, Vulli, Sophie la Girafe, Rossignol, Groupe Rossignol, Babolat, Arthus-Bertrand, Maty, Dinh Van, Messika, Baume & Mercier, Swarovski, Pandora, =Pandora, Philips Respironics, ResMed, Septodont, Acteon, Dentsply Sirona, Straumann, Align Technology, Johnson & Johnson MedTech, Intuitive Surgical, Quantum Surgical, Robocath, Pixium Vision, GenSight`,
  },
  {
    sector: '35',
    names: `NW Groupe, GE Power, Alstom Power, Areva NP, Energie Team, Ostwind, Eolfi, Quadran, Total Quadran, EDF, EDF Renouvelables, EDF Energies Nouvelles, EDF R&D, Électricité de France, Engie, ENGIE Solutions, ENGIE Green, GDF Suez, GDF, Enedis, ERDF, RTE, =RTE, RTE France, GRDF, GRTgaz, NaTran, Teréga, Storengy, Elengy, Dalkia, Cofely, Idex, =Idex, Coriance, Framatome, Areva, Orano, CNR, =CNR, Compagnie Nationale du Rhône, Neoen, Voltalia, Akuo, Akuo Energy, Albioma, Valorem, Boralex, Qair, Eoltech, Nordex Energy, Urbasolar, Tenergie, Tenergy, Photosol, Générale du Solaire, Reden Solar, Sun'R, Lhyfe, Hynamics, Ekwateur, Ilek, Enercoop, Planète OUI, Mint Énergie, Plüm Énergie, Direct Energie, Total Direct Energie, Eni Gas & Power, Vattenfall, E.ON, EON, =RWE, RWE, Enel, Iberdrola, Ørsted, Orsted, Statkraft, National Grid, Fortum, Alpiq, Axpo, Uniper, Duke Energy, NextEra Energy, Exelon, Dominion Energy, Luminus, Sibelga, Elia, =Elia, Hydro-Québec, Gaz de Bordeaux, GreenYellow, Otovo, Ecoslops, Sorégies, Séolis, Electricité de Strasbourg, ES Energies, Gaz Electricité de Grenoble, GEG, UEM, Octopus Energy, Zunder, Izivia, Electra, =Electra, Driveco, Allego, Ionity, Waga Energy, Newcleo, Jimmy Energy, Naarea`,
  },
  {
    sector: '06',
    names: `TotalEnergies, Total, =Total, Total Energies, Total E&P, Perenco, Maurel & Prom, Shell, =Shell, Royal Dutch Shell, BP, =BP, ExxonMobil, Exxon, Esso, Chevron, =Chevron, ConocoPhillips, Eni, =Eni, Equinor, Statoil, Repsol, Petrobras, Saudi Aramco, Aramco, ADNOC, QatarEnergy, Sonatrach, Gazprom, Lukoil, Rosneft, Petronas, Sinopec, PetroChina, Vermilion Energy`,
  },
  {
    sector: '09',
    names: `TechnipFMC, Schlumberger, SLB, Halliburton, Baker Hughes, CGG, Viridien, Bourbon Offshore, Saipem, Subsea 7, Doris Engineering`,
  },
  {
    sector: 'B',
    names: `Rio Tinto, BHP, Glencore, Vale, =Vale, Anglo American, Freeport-McMoRan, Newmont, Barrick Gold, Orano Mining`,
  },
  {
    sector: '36',
    names: `Veolia Eau, Eau de Paris, SAUR, =Saur, Suez Eau France, Lyonnaise des Eaux, Eaux de Marseille, Société des Eaux de Marseille, SEDIF, Noréade, Agur, Thames Water, Anglian Water, Sources`,
  },
  {
    sector: '38',
    names: `Theaud, =Brangeon, Groupe Brangeon, Suez RV, Coved, Veolia, Veolia Environnement, Suez, Suez Environnement, Paprec, Derichebourg, Séché, Séché Environnement, Sita, Pizzorno, Nicollin, Groupe Nicollin, Citeo, Eco-Emballages, Ecosystem, Ecologic, =Ecologic, Refashion, Valdelia, Ecomaison, Eco-mobilier, Phenix, =Phenix, Yoyo Recyclage, Les Joyeux Recycleurs, Lemon Tri, Syctom, Elise, =Elise, Tri-Vallées, Galloo, Waste Management, Republic Services, Remondis, Biffa`,
  },
  {
    sector: '41',
    names: `Giboire, =Giboire, GIBOIRE, =Angevin, =Quille, Quille Construction, Brézillon, Maisons Babeau Seguin, Bâtir, Bouygues Bâtiment, Bouygues Construction, Bouygues Bâtiment Ile-de-France, GCC, =GCC, Léon Grosse, Demathieu Bard, Fayat, NGE, Spie Batignolles, Rabot Dutilleul, Legendre, =Legendre, Groupe Legendre, Eiffage Construction, Vinci Construction, Hervé Thermique, Groupe Giboire, Maisons France Confort, Hexaom, Maisons Pierre, Geoxia, Phénix Evolution, Groupe Trecobat, Trecobat, Bénéteau Habitat, Ossabois, Woodeum, Skanska, Balfour Beatty, Hochtief, ACS, Ferrovial, Besix, Groupe CIR, Lendlease, Bechtel, Turner Construction`,
  },
  {
    sector: '42',
    names: `Vinci, VINCI, Eiffage, Bouygues, =Bouygues, Groupe Bouygues, Bouygues Travaux Publics, Colas, Eurovia, Eiffage Route, Eiffage Génie Civil, Soletanche Bachy, Soletanche Freyssinet, Freyssinet, Sogea, Dodin Campenon Bernard, Razel-Bec, Malet, Roger Martin, Charier, Guintoli, ETF, TSO, =TSO, Pigeon TP, Groupe Pigeon, Société du Grand Paris, Société des grands projets, Strabag, Sade, Groupe Fayat`,
  },
  {
    sector: '43',
    names: `Spie, SPIE, SPIE Facilities, Vinci Energies, VINCI Energies, Actemium, Axians, Cegelec, Omexom, Eiffage Energie, Eiffage Energie Systèmes, Equans, Bouygues Energies & Services, Ineo, Engie Ineo, Snef, Groupe Snef, Clemessy, Fauché, Eiffage Métal, Gagneraud, Altempo, Effy, Murprotec, Hellio, Sonepar Installation, Illico Travaux, La Maison Des Travaux, Renovation Man, Camille Combettes, Ouest Alu, Lorenove, Art et Fenêtres, K par K, Technitoit`,
  },
  {
    sector: '45',
    names: `Emil Frey, Emil Frey France, GCA, Groupe Bernard, Gueudet, Groupe Gueudet, Bymycar, byMyCAR, Norauto, Mobivia, Midas, Feu Vert, Speedy, =Speedy, Euromaster, Point S, Carglass, Autosphere, PGA Motors, Jean Lain, Jean Lain Mobilités, Car Avenue, Groupe Car Avenue, Aramis Auto, Aramisauto, Aramis Group, Vroomly, Reezocar, Heycar, Spoticar, Oscaro, Mister Auto, Autodistribution, Parts Holding Europe, AD Auto, Roady, L'Argus, Auto1, Carizy, LaCentrale, La Centrale, Groupe Chopard, Stellantis & You, Renault Retail Group, Toyota Retail, Groupe Maurin, Maurin, LKQ`,
  },
  {
    sector: '46',
    names: `Giphar, Welcoop, Astera, Groupe Le Saint, =Rubis, Rubis Energie, Rexel, Sonepar, Metro France, METRO, Pomona, Transgourmet, Sysco, Sysco France, Brake France, Point P, Point.P, Gedimat, Chausson Matériaux, BigMat, Cedeo, Saint-Gobain Distribution Bâtiment, Würth, Wurth, Wurth France, Berner, OCP Répartition, Cerp, CERP Rouen, Alliance Healthcare, Phoenix Pharma, Louis Dreyfus, Louis Dreyfus Company, Trafigura, Vitol, Gunvor, Mercuria, Mitsubishi Corporation, Mitsui, Sumitomo, Brenntag, Azelis, IMCD, Manutan, Bruneau, RAJA, Raja Group, Lyreco, Staples, UGAP, Descours & Cabaud, Orexad, IPH, Würth Elektronik, RS Components, Farnell, Ingram Micro, Tech Data, TD Synnex, Arrow Electronics, Avnet, Exclusive Networks, Exertis, Also, =Also, Ankorstore, Faire, =Faire, Choco, =Choco, Terreazur, Pro à Pro, Prosol Gros, Grainger, McKesson, Cardinal Health, AmerisourceBergen, Herbalife, Nespresso, =Nespresso, Nespresso France, JDE, Lavazza, Malongo`,
  },
  {
    sector: '47',
    names: `Artisans du Monde, Brico Cash, Magasins U, U Express, Espace Culturel Leclerc, Spar, =Spar, Proxi, Vival, Norma, Colruyt France, Comptoir des Cotonniers, Petit Bateau Boutique, Caroll, Gerard Darel, Kookaï, Marionnaud Lafayette, Armand Thiery, Brice, =Brice, Bizzbee, Okaïdi, ÏDKIDS, IDKids, Groupe Beaumanoir, Beaumanoir, Cache Cache, Bonobo, =Bonobo, Morgan de Toi, Besson Chaussures, San Marina, André, =André, Courir, =Courir, JD Sports, Foot Locker, Rituals, Lush, =Lush, Søstrene Grene, Flying Tiger, Hema, HEMA, Muji, Carrefour, Carrefour Market, Auchan, Auchan Retail, Leclerc, E.Leclerc, E. Leclerc, Intermarché, Les Mousquetaires, Groupement Les Mousquetaires, ITM, Système U, Coopérative U, Super U, Hyper U, Groupe Casino, =Casino, Monoprix, Franprix, Naturalia, Biocoop, La Vie Claire, Bio c' Bon, Grand Frais, Prosol, Lidl, Aldi, Picard, =Picard, Picard Surgelés, Thiriet, Cora, =Cora, Match Supermarchés, Schiever, Leader Price, Netto, Cdiscount, Fnac, Fnac Darty, Darty, Boulanger, =Boulanger, Electro Dépôt, But, =But, Conforama, Ikea, IKEA, Maisons du Monde, La Redoute, Galeries Lafayette, Groupe Galeries Lafayette, Printemps, =Printemps, Le Bon Marché, Samaritaine, La Samaritaine, BHV, BHV Marais, Leroy Merlin, Adeo, Groupe Adeo, Castorama, Brico Dépôt, Bricomarché, Bricorama, Weldom, Mr.Bricolage, Mr Bricolage, Truffaut, Jardiland, Gamm Vert, Botanic, Decathlon, Go Sport, Intersport, Sport 2000, Kiabi, Jules, =Jules, Celio, Promod, Pimkie, Camaïeu, Naf Naf, Gémo, La Halle, Vivarte, Zara, Inditex, H&M, Uniqlo, Primark, Mango, =Mango, C&A, Gap, =Gap, Sephora, Nocibé, Marionnaud, Douglas, =Douglas, Aroma-Zone, Aroma Zone, The Body Shop, Cultura, Gibert, Gibert Joseph, Furet du Nord, Decitre, Relay, Lagardère Travel Retail, Micromania, GameStop, Optic 2000, Krys, Krys Group, Afflelou, Alain Afflelou, Atol, GrandVision, Grandvision, Générale d'Optique, Jimmy Fairly, Histoire d'Or, Thom Group, Thom Europe, Julien d'Orcel, Action, =Action, Gifi, GiFi, Stokomani, Noz, Centrakor, La Foir'Fouille, Maxi Zoo, Animalis, Zooplus, Amazon, Amazon France, eBay, Rakuten, Rakuten France, PriceMinister, Veepee, vente-privee, Vente-privee.com, Showroomprivé, Showroomprive.com, Vestiaire Collective, Vinted, Zalando, Asos, Shein, Alibaba, AliExpress, Temu, Etsy, ManoMano, Back Market, Recommerce, LDLC, Groupe LDLC, Materiel.net, Rue du Commerce, Spartoo, Sarenza, Made.com, Miliboo, Bobochic, Gorillas, Flink, Frichti, La Belle Vie, Quitoque, Jow, Sezane, Sézane, Asphalte, Balzac Paris, Walmart, Costco, Target, =Target, Kroger, Home Depot, The Home Depot, Lowe's, Best Buy, CVS, CVS Health, Walgreens, Boots, =Boots, Tesco, Sainsbury's, Marks & Spencer, Asda, Waitrose, John Lewis, Morrisons, Ahold Delhaize, Delhaize, Colruyt, Albert Heijn, Migros, Coop Suisse, Mercadona, El Corte Inglés, MediaMarkt, Otto Group, Ceconomy, Wayfair, Chewy, Instacart, Macy's, Nordstrom, Sephora France, Kingfisher, Harrods, Selfridges, Media Saturn, Pharmacie Lafayette, Nicolas, =Nicolas, Lavinia, Kusmi Tea, Mariage Frères, Palais des Thés, Nature & Découvertes, Natures & Découvertes, Oxybul, Orchestra, =Orchestra, Jacadi, Sergent Major, Vertbaudet, Bébé 9, Aubert, =Aubert, King Jouet, JouéClub, La Grande Récré, Interflora, Monceau Fleurs, Amplifon, Audika, Audilab, Easy Cash, Cash Converters, Cash Express, Label Emmaüs, Selency, Cuisinella, Mobilier de France, Alinéa, Saint Maclou, 4 Murs, Truffaut Jardin`,
  },
  {
    sector: '49',
    names: `=STAR, SNCF, SNCF Réseau, SNCF Voyageurs, SNCF Mobilités, SNCF Connect & Tech, SNCF Gares & Connexions, SNCF Connect, Eurostar, Thalys, Trenitalia, Keolis, Transdev, RATP, Groupe RATP, RATP Dev, RATP Cap Île-de-France, Île-de-France Mobilités, TCL, =TCL, Tisséo, Tisseo, TAN, =TAN, Semitan, Ilévia, Star Rennes, Flixbus, FlixBus, BlaBlaCar, BlablaBus, Uber, Uber France, Bolt, =Bolt, Heetch, Kapten, FreeNow, Free Now, Lyft, Lime, =Lime, Dott, Tier, Tier Mobility, Geodis Calberson, STEF, XPO, XPO Logistics, Jacky Perrenot, Groupe Berto, Transports Alainé, Fret SNCF, Rail Logistics Europe, VIIA, Lineas, Deutsche Bahn, Renfe, Trenitalia France, SBB, CFF, Amtrak, Taxis G7, G7, =G7, Marcel VTC, Klaxit, Karos, Les Transports Girard, Heppner, Mazet, Delanchy, Transports Delanchy, Demeco, Les Déménageurs Bretons, Midnight Trains`,
  },
  {
    sector: '50',
    names: `CMA CGM, Groupe CMA CGM, Louis Dreyfus Armateurs, Brittany Ferries, Corsica Ferries, Corsica Linea, La Méridionale, Ponant, Compagnie du Ponant, Maersk, MSC, =MSC, MSC Croisières, Hapag-Lloyd, Evergreen Line, DFDS, Costa Croisières, Batorama, Bateaux Mouches, Orange Marine, Neoline, TOWT, Zéphyr & Borée, Genavir, Jifmar`,
  },
  {
    sector: '51',
    names: `Air France, Air France-KLM, Air France KLM, KLM, Transavia, Transavia France, Hop!, Air Corsica, Corsair, Air Caraïbes, French Bee, Air Austral, Air Tahiti Nui, XL Airways, Aigle Azur, easyJet, Ryanair, Vueling, Volotea, Lufthansa, British Airways, Iberia, Emirates, =Emirates, Qatar Airways, Etihad, Turkish Airlines, American Airlines, Delta, =Delta, Delta Air Lines, United Airlines, Southwest Airlines, JetBlue, Air Canada, Singapore Airlines, Cathay Pacific, Qantas, Brussels Airlines, SAS Scandinavian Airlines, Wizz Air, Royal Air Maroc, Air Algérie, Tunisair, Swiss International Air Lines, ITA Airways, NetJets, ASL Airlines`,
  },
  {
    sector: '52',
    names: `Geodis, GEODIS, ID Logistics, FM Logistic, Kuehne + Nagel, Kuehne+Nagel, Kuehne Nagel, DB Schenker, Schenker, Bolloré Logistics, Bolloré Transport & Logistics, CEVA Logistics, DSV, Panalpina, DHL Supply Chain, DHL Global Forwarding, GXO, GXO Logistics, Rhenus, Gefco, Dachser, Expeditors, C.H. Robinson, Clasquin, Qualitair & Sea, Sealogis, ADP, =ADP, Groupe ADP, Aéroports de Paris, Vinci Airports, Aéroports de Lyon, Aéroports de la Côte d'Azur, Vinci Autoroutes, Cofiroute, Sanef, APRR, ASF, Escota, Indigo, =Indigo, Groupe Indigo, Effia, Q-Park, Saemes, Onepark, Yespark, Zenpark, Haropa, HAROPA PORT, Port de Marseille Fos, Getlink, Eurotunnel, Interxion Logistics, Viapost, Arvato, Cubyn, Bigblue, Everoad, Sennder, Forto, Shippeo, Project44, Upply, OVRSEA, Ovrsea, Flexport, WFS, Worldwide Flight Services, Alyzia, Swissport, Menzies Aviation, DGAC, Eurocontrol Logistique, Prologis Logistics, Brinks Logistics`,
  },
  {
    sector: '53',
    names: `La Poste, Groupe La Poste, La Poste Groupe, Colissimo, Chronopost, DPD, DPD France, Geopost, GeoPost, Mediapost, Relais Colis, Mondial Relay, Pickup, =Pickup, DHL, DHL Express, FedEx, UPS, =UPS, UPS France, TNT, =TNT, TNT Express, GLS, =GLS, Colis Privé, Stuart, =Stuart, Deliveroo, Uber Eats, Just Eat, Glovo, Coursier.fr, InPost, Royal Mail, USPS, United States Postal Service, Bpost, PostNL, Swiss Post, La Poste Suisse, Correos, Poste Italiane, Deutsche Post`,
  },
  {
    sector: '55',
    names: `Golden Tulip, Kyriad, Campanile, Première Classe, Accor, AccorHotels, Accor Hotels, Groupe Accor, Club Med, Club Méditerranée, Pierre & Vacances, Groupe Pierre & Vacances-Center Parcs, Center Parcs, Belambra, VVF, VVF Villages, Louvre Hotels, Louvre Hotels Group, B&B Hotels, B&B Hôtels, Groupe Barrière, Barrière, Groupe Lucien Barrière, Oetker Collection, Sofitel, Novotel, Mercure, =Mercure, Ibis, =Ibis, Pullman, =Pullman, Pullman Hotels, Mama Shelter, The Hoxton, Marriott, Marriott International, Hilton, =Hilton, Hilton Worldwide, Hyatt, IHG, InterContinental, InterContinental Hotels Group, Four Seasons, Ritz, =Ritz, Ritz Paris, Ritz-Carlton, Le Bristol Paris, Hôtel de Crillon, George V, Plaza Athénée, Dorchester Collection, Le Meurice, Mandarin Oriental, Shangri-La, The Peninsula, Peninsula Hotels, Airbnb, Best Western, Radisson, Radisson Hotel Group, Wyndham, Melia, NH Hotel Group, Odalys, Odalys Vacances, Lagrange Vacances, Sandaya, Yelloh! Village, Huttopia, Siblu, Capfun, UCPA Hébergement, Relais & Châteaux, Logis Hôtels, Evok, Adagio, =Adagio, Generator Hostels, Edgar Suites, MOB Hotel, CitizenM, Meininger, Terres de France, The Originals, Les Hôtels Baverez, Airelles, Maisons Pariente, Les Maisons de Campagne, Belmond, Rosewood, Rosewood Hotels, Aman, =Aman, Sonder, GreenGo, WeekenDesk Hôtel`,
  },
  {
    sector: '56',
    names: `Sodexo, Elior, Elior Group, Compass Group, Compass Group France, Eurest, API Restauration, Ansamble, Restalliance, Newrest, Servair, Areas, SSP, SSP France, Autogrill, Serare, McDonald's, McDonalds, McDonald's France, Burger King, Quick, =Quick, KFC, Subway, =Subway, Starbucks, Domino's, Domino's Pizza, Pizza Hut, Five Guys, Big Fernand, Bagelstein, Paul, =Paul, Boulangeries Paul, Brioche Dorée, La Mie Câline, Marie Blachère, Pomme de Pain, Class'croute, Cojean, Exki, Pret A Manger, Buffalo Grill, Hippopotamus, Flunch, Courtepaille, La Boucherie, =La Boucherie, Del Arte, Groupe Bertrand, Groupe Flo, Groupe Big Mamma, Big Mamma, Léon de Bruxelles, Bistro Régent, Memphis Coffee, Au Bureau, Columbus Café, Columbus Café & Co, Potel et Chabot, Potel & Chabot, Fauchon, Lenôtre, Dalloyau, Lucien Barrière Restauration, Ducasse Paris, Alain Ducasse, Taster, Popchef, Foodchéri, FoodChéri, Foodles, Nestor, =Nestor, Dejbox, Sushi Shop, Planet Sushi, O'Tacos, Chipotle, Wendy's, Yum! Brands, Aramark, Dunkin', Costa Coffee, Papa John's, Eataly, Big Fernand Restaurants, PNY, Blend, =Blend, Nous Anti-gaspi Cantine, Convivio, Scolarest, Avenance, Mille et Un Repas, Terres de Cuisine`,
  },
];
