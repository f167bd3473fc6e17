import type { OrganizationGroup } from '../organization-group.type.ts';

/** Well-known French banks, insurers, mutuals, funds, law and audit firms. Own knowledge of their main activity. */
export const ORGANIZATIONS_FR_FINANCE: readonly OrganizationGroup[] = [
  {
    sector: '64',
    names: `BNP Paribas, BNP, BNPP, Société Générale, SG CIB, SGCIB, =SG, =SG SIB, Crédit Agricole, Credit Agricole CIB, CA CIB, CACIB, =CACIB,
    Crédit Mutuel, Crédit Mutuel Arkéa, Arkéa, CIC, CM-CIC, LCL, Le Crédit Lyonnais, BPCE, Natixis, Banque Populaire, Caisse d'Epargne,
    La Banque Postale, Banque Postale, HSBC, HSBC Continental Europe, CCF, Crédit du Nord, Crédit Coopératif, Banque Palatine, Banque Transatlantique,
    Banque de France, Bpifrance, BPI France, Caisse des Dépôts, Caisse des Dépôts et Consignations, CDC, Banque des Territoires, Boursorama, BoursoBank,
    Fortuneo, Hello bank!, Monabanq, Orange Bank, Carrefour Banque, Oney, Cetelem, Cofidis, Sofinco, Franfinance, Floa, Floa Bank, Younited, Younited Credit,
    Crédit Foncier, Crédit Agricole Consumer Finance, CA Consumer Finance, CA-CF, BNP Paribas Personal Finance, Mobilize Financial Services, RCI Bank,
    BRED, Rothschild & Co, Rothschild, Edmond de Rothschild, Lazard, Oddo BHF, Neuflize OBC, Banque Martin Maurel, Milleis, Milleis Banque, Banque Richelieu,
    Groupama Banque, La Nef, Nickel, Compte-Nickel, Société Financière de la Nef, Crédit Logement, My Money Bank, Delubac, Banque Delubac, Wormser Frères,
    CASDEN, Socram, Qonto, Shine, Memo Bank, Pixpay, Lydia, Sumeria, Revolut, N26, Swile, October, Lendix, Alma, =Pledg, Defacto, Silvr, Karmen, Lemonway, PayPlug, Ledger,
    Ayvens, Spendesk, Pennylane Finance, Mooncard, iBanFirst, Kantox, Monext, Worldline Financial, Paymium, Coinhouse, Agence Française de Développement, AFD, Proparco,
    SFIL, Caffil, EDF Invest, Eurazeo, Wendel, Tikehau, Tikehau Capital, Ardian, PAI Partners, Astorg, Antin Infrastructure Partners, Meridiam, Peugeot Invest, FFP,
    Bolloré Participations, Groupe Bruxelles Lambert, Exor, Siparex, Andera Partners, Apax Partners, Seven2, LBO France, Abénex, Naxicap, Naxicap Partners, IK Partners,
    Activa Capital, Capza, Qualium, Raise, Raise Investissement, UI Investissement, Unexo, Sodero Gestion, GO Capital, Arkéa Capital, IDIA Capital Investissement, Turenne Groupe,
    Turenne Capital, Ciclad, MBO+, Montefiore Investment, 21 Invest, Initiative & Finance, Parquest, Weinberg Capital Partners, Azulis Capital, NextStage, NextStage AM, Sofiouest, BNP Paribas Développement`,
  },
  {
    sector: '64',
    expertise: 'venture finance',
    names: `Partech, Partech Partners, Idinvest, Idinvest Partners, Kima Ventures, Alven, Alven Capital, Elaia, Elaia Partners, Breega, ISAI, Serena, Serena Capital, Ventech, Daphni,
    XAnge, Iris Capital, Innovacom, Sofinnova Partners, Sofinnova, Jolt Capital, 360 Capital, 360 Capital Partners, Seventure, Seventure Partners, Truffle Capital, Aglaé Ventures,
    Cathay Innovation, Cathay Capital, Demeter, Demeter Partners, Demeter IM, Educapital, Frst, FRST, Founders Future, Newfund, New Wave, Hexa, eFounders, Ring Capital, Korelya Capital, RAISE Ventures,
    Singular, BlackFin, BlackFin Capital Partners, Omnes Capital, Omnes, Supernova Invest, Karista, Cap Horn, CapHorn, Axeleo, Axeleo Capital, Kurma Partners, Jeito Capital, Bpifrance Investissement, Bpifrance Le Hub,
    Frenchfounders, Speedinvest, Point Nine, Balderton, Balderton Capital, Index Ventures, Accel, Sequoia, Sequoia Capital, Andreessen Horowitz, a16z, Atomico, Northzone, Creandum, Lakestar, Cherry Ventures, LocalGlobe, Seedcamp,
    Y Combinator, Techstars, Antler, Entrepreneur First, 500 Startups, 500 Global, Plug and Play, The Family, Kleiner Perkins, Benchmark Capital, Greylock, Lightspeed, General Catalyst, Bessemer Venture Partners, Insight Partners,
    Tiger Global, SoftBank Vision Fund, Founders Fund, Khosla Ventures, Felix Capital, Stride.VC, Blossom Capital, EQT Ventures, Highland Europe, Dawn Capital, MMC Ventures, Eurazeo Growth, Femmes Business Angels, France Angels, Paris Business Angels,
    Angelsquare, Anaxago, WiSEED, Wiseed, Tudigo, Sowefund, Leetchi Invest, Bad Ideas, Asterion Ventures, Ternel, 2050, =2050, Racine², Investir&+, INCO Ventures, Citizen Capital, Phitrust, Quantonation, Emblem, Resonance, Roundtable, =Roundtable, OneRagtime, Sistafund,
    AFI Ventures, Samaipata, Revaia, Gaia Capital Partners, Keen Venture Partners, Eutopia, Evolem, Evolem Start, Kreaxi, Pertinence Invest, GSO Innovation, Irdi, Irdi Capital, Soridec, Galia Gestion, Aquiti, Aquiti Gestion, NCI, Go Capital Amorçage, Crédit Mutuel Innovation, Supernova, Angels Santé, Business Angels des Grandes Ecoles, BADGE, Arts et Métiers Business Angels, Bretagne Sud Angels, Armor Angels, Logoden, Logoden Participations, Provence Angels, Melies Business Angels, Capitole Angels, Sophia Business Angels, Val'Angels`,
  },
  {
    sector: '65',
    names: `AXA, AXA France, Allianz, Allianz France, Generali, Generali France, CNP Assurances, CNP, Groupama, Covéa, MAAF, MMA, GMF, Macif, Maif, Matmut, Aéma Groupe, AÉSIO, AÉSIO mutuelle, Harmonie Mutuelle,
    Groupe VYV, VYV, MGEN, MGEFI, Malakoff Humanis, Malakoff Médéric, AG2R La Mondiale, AG2R, La Mondiale, Klesia, Pro BTP, Apicil, Swiss Life, SwissLife, April, Groupe April, Abeille Assurances, Aviva, Aviva France, SCOR, CCR, Caisse Centrale de Réassurance, Coface,
    Euler Hermes, Allianz Trade, Europ Assistance, Mondial Assistance, Inter Mutuelles Assistance, IMA, Thélem, Thélem assurances, SMACL, SMABTP, L'Auxiliaire, Pacifica, Predica, Crédit Agricole Assurances, BNP Paribas Cardif, Cardif, Sogecap, Natixis Assurances, BPCE Assurances, Suravenir, ACM, Assurances du Crédit Mutuel,
    Direct Assurance, L'olivier Assurance, Assurland, Luko, Alan, =Alan, Leocare, Lovys, Acheel, Ornikar Assurance, Mutuelle Générale, La Mutuelle Générale, Mutuelle de Poitiers, Intériale, MNT, MNH, Ociane, Matmut Ociane, Eovi, Mutami, SMENO, LMDE, Heyme, La Médicale, MACSF, Carac, Unéo, Tutélaire, Humanis, Irp Auto, Ircantec, Agirc-Arrco, Agrica, B2V, Audiens, Garance, Prévoir, Mutac, Sham, Relyens, Groupe Pasteur Mutualité, La Parisienne Assurances, Wakam, +Simple, Zurich Insurance, Chubb, AIG, Munich Re, Swiss Re, Hannover Re, Lloyd's, Prudential, MetLife, Aflac, Aegon, Ageas, AG Insurance, Ethias, Baloise, Helvetia, Mapfre, Liberty Mutual, State Farm, Hiscox, Beazley, QBE, Tokio Marine, Berkshire Hathaway, GEICO, Progressive Insurance, Allstate, Nationwide, Aetna, Cigna, UnitedHealth Group, Humana, Legal & General, Zurich Insurance Group, Liberty Specialty Markets, Markel, AXA XL, Partner Re, PartnerRe`,
  },
  {
    sector: '66',
    names: `Euronext, Amundi, Natixis Investment Managers, BNP Paribas Asset Management, AXA Investment Managers, AXA IM, Carmignac, Carmignac Gestion, Comgest, La Financière de l'Echiquier, LFDE, Rothschild & Co Asset Management, Lyxor, OFI Invest, OFI AM, Ostrum, Mirova, Mirova AM,
    Sycomore Asset Management, DNCA, Mandarine Gestion, Groupama Asset Management, CPR AM, La Française, Groupe La Française, Primonial, Cyrus Conseil, Crystal, Groupe Crystal, Herez, Nalo, Yomoni, Goodvest, Ramify, Nortia, Vie Plus, Meilleurtaux, Cafpi, Empruntis, Pretto, Vousfinancer, LeLynx, LeLynx.fr, Les Furets, LesFurets,
    Diot-Siaci, Siaci Saint Honoré, Verlingue, Gras Savoye, Willis Towers Watson, WTW, Marsh, Aon, Verspieren, Filhet-Allard, Bessé, Génération, Henner, Assurtech, Seyna, Aprep, Caceis, Société Générale Securities Services, Kepler Cheuvreux, Exane, Portzamparc, Gilbert Dupont, TP ICAP, Tradition, AMF, Autorité des Marchés Financiers, ACPR, Clipway, Indosuez, Indosuez Wealth Management, CA Indosuez, Pictet, Lombard Odier, Lyxor Asset Management, BlackRock, Vanguard, State Street, Fidelity, Fidelity Investments, Fidelity International, Invesco, Schroders, PIMCO, T. Rowe Price, Franklin Templeton, Capital Group, M&G, Abrdn, DWS, Union Investment, Robeco, NN Investment Partners, Candriam, Degroof Petercam, Visa, =Visa, Mastercard, American Express, =Amex, Moody's, S&P Global, Standard & Poor's, Fitch Ratings, =Fitch, MSCI, Nasdaq, London Stock Exchange Group, LSEG, Clearstream, Euroclear, SWIFT, =Swift, Nyse, Intercontinental Exchange, Deutsche Börse, CME Group, Cboe, Schroders Capital, Qualitelis Assurance, EthiFinance, Ellisphere`,
  },
  {
    sector: '69',
    names: `Deloitte, EY, Ernst & Young, EY-Parthenon Audit, KPMG, PwC, PricewaterhouseCoopers, Mazars, Forvis Mazars, Grant Thornton, BDO, RSM, Baker Tilly, Fiducial, In Extenso, Cerfrance, Cer France, Orcom, Exco, Sorex, Eurex, Cogep, Crowe, Crowe HAF, Becouze, Talenz, Implid, Strego, BDO France, TGS France, Baker Tilly Strego, Aca Nexia, Nexia, Moore, PKF Arsilon, Denjean, HLP Audit, Endrix, Dougs, Compta Clementine, Keobiz, L-Expert-Comptable.com, Numbr, Livli, Tiime, Axens Audit, KPMG Avocats, EY Société d'Avocats, Deloitte Société d'Avocats, Taj, PwC Société d'Avocats,
    Gide, Gide Loyrette Nouel, Bredin Prat, Darrois Villey, Darrois Villey Maillot Brochier, August Debouzy, August & Debouzy, De Pardieu Brocas Maffei, Cleary Gottlieb, Clifford Chance, Allen & Overy, A&O Shearman, Linklaters, Freshfields, Freshfields Bruckhaus Deringer, Hogan Lovells, White & Case, Baker McKenzie, DLA Piper, CMS Francis Lefebvre, CMS Francis Lefebvre Avocats, Fidal, Jones Day, Latham & Watkins, Skadden, Kirkland & Ellis, Norton Rose Fulbright, Dentons, Herbert Smith Freehills, Simmons & Simmons, Bird & Bird, Osborne Clarke, Taylor Wessing, Racine Avocats, LPA-CGR, LPA Law, Lefèvre Pelletier, Jeantet, Fieldfisher, Orrick, Paul Hastings, Reed Smith, Ashurst, Eversheds Sutherland, Franklin Avocats, BCLP, Bryan Cave Leighton Paisner, Cornet Vincent Ségurel, Ernst & Young Société d'Avocats, Capstan, Capstan Avocats, Flichy Grangé, Barthélémy Avocats, Fromont Briens, Actance, Voltaire Avocats, Delsol Avocats, Lamy Lexel, Lexavoué, Ratheaux, Bignon Lebray, Stephenson Harwood, McDermott Will & Emery, Goodwin, Goodwin Procter, Weil Gotshal, Sullivan & Cromwell, Davis Polk, Cravath, Wachtell, Sidley Austin, Gibson Dunn, Slaughter and May, Captain Contrat, LegalPlace, Legalstart, Doctrine, =Doctrine, Plasseraud, Cabinet Plasseraud, Regimbeau, Lavoix, Beau de Loménie, Novagraaf, Marks & Clerk, Cheuvreux, Cheuvreux Notaires, 14 Pyramides, Conseil Supérieur du Notariat, Cabinet Beau de Loménie, Germain Maureau, Santarelli`,
  },
];
