/** Family names, as `given-names.ts` has given names: parts per 10,000 in five classes. */
export const FAMILY_NAME_CLASSES: readonly (readonly [perTenThousand: number, names: string])[] = [
  [40, `smith martin garcia johnson jones williams brown muller wang li nguyen`],
  [
    20,
    `miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson lee perez white
     sanchez harris clark lewis robinson walker young king wright scott green baker adams nelson hill campbell mitchell
     bernard dubois durand robert richard petit moreau laurent simon michel leroy roux david bertrand morel fournier girard
     schmidt schneider fischer weber meyer wagner becker schulz hoffmann fernandez gomez ruiz diaz rossi russo ferrari
     zhang liu chen yang huang singh kumar kim park tran silva santos oliveira sousa khan patel ali ahmed`,
  ],
  [
    10,
    `thompson martin roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers reed
     morgan cooper peterson bailey kelly howard ward cox richardson wood watson brooks bennett gray hughes price
     myers long foster sanders ross morales powell sullivan russell ortiz jenkins gutierrez perry butler barnes fisher henderson
     allen hall torres flores rivera ramirez gomez ryan webb matthews ryan bell murray davies evans johnston clarke
     bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu
     clement gauthier dumont lopez fontaine chevalier robin masson sanchez gerard nguyen boyer denis lemaire duval joly
     gautier roger roche roy noel meyer lucas meunier jean perez marchand dufour blanchard marie barbier brun dumas brunet
     schmitt leroux colas fernandez pierre renard arnaud rolland caron aubert giraud leclerc vidal bourgeois renaud lemoine
     picard gaillard philippe leclercq lacroix fabre dupuis olivier rodriguez da hubert dasilva charles guillot riviere
     schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange
     jimenez moreno alvarez munoz romero alonso navarro torres dominguez vazquez ramos gil serrano blanco molina suarez
     esposito bianchi romano colombo ricci marino greco bruno gallo conti costa giordano mancini rizzo lombardi moretti
     zhao wu zhou xu sun ma zhu hu guo he lin choi jung kang cho le pham hoang phan vu dang bui sharma gupta verma reddy
     jensen nielsen hansen pedersen andersen christensen larsen sorensen olsen johansson andersson karlsson nilsson eriksson
     larsson olsson persson pereira ferreira almeida costa rodrigues martins jesus fernandes ribeiro carvalho gomes lima
     hassan ibrahim mohamed hussein yilmaz kaya demir ivanov smirnov petrov nowak kowalski wisniewski novak horvat nagy
     dejong jansen devries vandenberg bakker janssen peeters maes jacobs mertens janssens claes goossens wouters`,
  ],
  [
    4,
    `coleman simmons patterson jordan reynolds hamilton graham wallace west cole hayes bryant herrera gibson ellis
     tran medina aguilar stevens ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas
     henry freeman tucker guzman burns crawford olson simpson porter hunter gordon mendez shaw snyder mason dixon munoz hunt
     hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels
     ferguson nichols stephens soto weaver gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters
     hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry
     perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero george chapman
     rios estrada ortega watkins greene nunez wheeler valdez harper burke larson maldonado morrison franklin
     carlson austin dominguez carr lawson jacobs obrien lynch vega bishop montgomery oliver jensen harvey williamson gilbert
     dean sims espinoza howell wong reid hanson mccoy garrett burton fuller weber welch rojas lucas fields
     mccarthy obrien oconnor oneill byrne doyle mclean mcdonald macdonald fraser cameron maclean sinclair sutherland
     barrett barker lowe fletcher pearce gibbs hooper perry page sharp saunders cole barnes hardy bates french doherty
     prevost bertin bailly fleury philippe marchal carpentier gaillard vasseur lefebvre lefevre lemaitre mallet leger
     collet perrot millet renault charpentier moulin menard germain pons boucher bouvier rey bonneau maillard
     jacquet guillaume cousin royer besson perret schneider benoit paris meyer pichon delattre marty dupont dupuy
     leblanc lebrun lambert lambertin monnier poirier gilbert weber hamon leconte barre leveque herve huet mercier
     etienne briand humbert remy klein collin gomez aubry bouchet jacob guyot dacosta benard cordier
     adam breton bonnin tessier bodin langlois verdier charrier pelletier hoarau baron ferrand maury ledoux payet imbert
     werner schmitz krause meier lehmann schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs
     peters lang scholz moller weiss jung hahn schubert vogel friedrich keller gunther frank berger winkler roth beck
     lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus martin schumacher kramer vogt stein
     marin sanz iglesias nunez medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego
     vidal leon herrera marquez pena flores cabrera campos vega fuentes carrasco diez reyes caballero nieto aguilar
     barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo
     serra coppola desantis damico marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini
     song zheng liang xie tang han deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding
     ren shen yao lu tan lam chan cheung ho leung ng tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi
     yoon jang lim han oh seo shin kwon hwang ahn duong ngo dinh truong mehta shah iyer rao nair joshi desai banerjee das
     diallo traore keita coulibaly kone diop ndiaye fall sow ba toure cisse camara barry sylla okafor okoye adeyemi mensah
     benali haddad saidi bouzid cherif mansouri belkacem amrani alaoui idrissi bennani tazi benjelloun elamrani
     popescu ionescu papadopoulos dimitriou kovacs szabo toth varga svoboda dvorak kovalenko shevchenko bondarenko
     kuznetsov popov sokolov lebedev kozlov morozov volkov wojcik kaminski lewandowski zielinski szymanski wozniak`,
  ],
];
