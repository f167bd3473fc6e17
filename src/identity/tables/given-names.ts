/**
 * Given names by how common they are among adults in the French-, English-, German-, Spanish- and Italian-speaking countries
 * together, and their first-generation neighbours: parts per 10,000, rounded to one of five classes. Compiled for Ambit from
 * general knowledge; a network's own counts soon outweigh it.
 */
export const GIVEN_NAME_CLASSES: readonly (readonly [perTenThousand: number, names: string])[] = [
  [
    80,
    `james john robert michael william david richard thomas maria marie jean mary anna daniel joseph peter paul andrew mark
     elizabeth jennifer`,
  ],
  [
    40,
    `charles christopher matthew anthony steven kevin brian george edward patricia linda barbara susan jessica sarah karen
     lisa nancy michel pierre philippe alain nicolas christophe laurent julien patrick pascal bernard thierry francois olivier
     nathalie isabelle sylvie catherine francoise martine christine sophie valerie sandrine stephanie julie caroline celine
     alexandre sebastien stephane frederic eric jose antonio juan manuel francisco carlos luis laura martin andreas stefan
     thomas christian marco andrea giuseppe giovanni francesco mohamed ali emma emily chris mike nicole claire alexander
     simon samuel benjamin jonathan`,
  ],
  [
    20,
    `donald kenneth joshua ronald timothy jason jeffrey ryan jacob gary eric stephen larry justin scott brandon gregory frank
     raymond patrick jack dennis jerry alexander tyler henry aaron douglas adam nathan zachary kyle walter ethan jeremy
     margaret betty sandra ashley kimberly donna emily michelle carol amanda melissa deborah stephanie dorothy rebecca sharon
     laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
     carolyn janet catherine heather diane olivia julia ruth virginia hannah megan charlotte alice lucy kate victoria sam alex
     tom ben matt dan nick steve joe jim tim tony
     jacques claude gerard daniel andre marcel henri roger christian guillaume david vincent antoine maxime romain anthony
     jeremy mathieu matthieu thibault benoit fabrice bruno gilles didier dominique serge marc herve franck jerome ludovic
     cedric arnaud damien florian alexis quentin clement hugo lucas louis arthur jules gabriel adrien fabien xavier yves denis
     gregory mickael emmanuel raphael paul simon samir karim mehdi ahmed
     monique jacqueline anne chantal brigitte nicole annie michele dominique corinne veronique florence virginie delphine
     aurelie emilie elodie laetitia camille lea manon chloe pauline marion mathilde lucie charlotte alice louise juliette
     melanie audrey sabrina karine severine cecile agnes helene claire anne laure patricia muriel beatrice odile danielle
     hans klaus wolfgang jurgen uwe ulrike michael matthias markus tobias jan daniel sabine petra monika claudia susanne katrin
     anja stefanie nadine julia lena lukas felix jonas leon max philipp johannes
     javier miguel pedro jesus angel fernando rafael alberto pablo jorge carmen ana isabel dolores pilar cristina marta elena
     lucia paula sergio alejandro diego daniela mario luca roberto alessandro paolo stefano angelo giulia chiara francesca sara
     silvia elena federica valentina laurence joao rui sofia ines omar youssef fatima hassan ibrahim amina leila wei li yan
     raj amit priya anita rahul sanjay`,
  ],
  [
    8,
    `jose noah ethan jeremy roger keith willie terry sean albert jesse austin bruce christian ralph billy eugene roy russell
     bobby johnny philip randy howard vincent louis harry dylan jordan bryan carl arthur alan juan wayne elijah logan gabriel
     joyce joan evelyn judith andrea cheryl jacqueline martha gloria teresa ann sara madison frances kathryn janice jean
     abigail doris grace judy theresa beverly denise marilyn amber danielle brittany diana natalie sophia alexis lori kayla
     lachlan connor cameron liam oliver harrison angus hamish callum ewan duncan craig stuart neil graham ian colin malcolm
     fiona kirsty isla eilidh siobhan niamh aoife ciaran declan brendan nigel clive trevor derek barry geoffrey gavin
     jasmine georgia ella mia zoe holly ruby amy lily phoebe molly eleanor rosie imogen jade caitlin bethany gemma kelly
     blake mitchell riley bailey hayden jayden joel luke caleb isaac nathaniel dominic angela tara brooke paige alana lara
     thibaut remi remy yann yannick erwan loic gael ronan tanguy bastien corentin valentin theo enzo nathan tom mathis nolan
     axel robin kevin jordan dylan steven jonathan aurelien jean-pierre jeanpierre jeanclaude jeanmarc jeanfrancois jeanpaul
     jeanmichel jeanluc jeanphilippe jeanjacques jeanlouis jeanyves jeanbaptiste pierre yves gaston lucien raymond georges
     maurice rene robert roland fernand etienne edouard charles olivier marius leo sacha ethan victor martin basile
     mireille josiane ghislaine yvette simone jeannine denise madeleine suzanne therese marguerite germaine yvonne lucienne
     colette ginette paulette evelyne joelle maryse maryline mariechristine mariefrance marieclaude mariepierre annemarie
     annesophie annelaure annececile elisabeth elise eloise margaux morgane oceane justine laurie noemie solene
     clemence estelle carole gaelle magali nadia sonia fatiha khadija samira malika rachid said mustapha abdel hamid farid
     nadir sofiane yasmine ines sarah myriam rania nora salma khalid tarik yassine hicham
     heinz horst gunter helmut dieter manfred rainer bernd frank jorg ralf sven torsten dirk marcel dennis patrick alexander
     sebastian benjamin christoph florian fabian niklas paul moritz tim finn elias renate ursula karin brigitte gisela ingrid
     birgit heike andrea martina silke kerstin bettina sandra melanie tanja sonja katharina lisa laura sarah hannah marie
     franziska vanessa jessica maximilian tilman ole lars nils erik anders per karl magnus johan mikael henrik soren mette
     kirsten hanne inge astrid ingrid birgitta freja nora
     enrique ramon vicente joaquin andres alvaro raul ruben ivan oscar adrian victor ignacio santiago jaime guillermo gonzalo
     rodrigo ricardo eduardo gustavo hector felipe josefa francisca mercedes rosa antonia montserrat teresa raquel beatriz
     patricia monica nuria irene silvia eva alicia natalia veronica gabriela adriana alejandra camila valeria
     salvatore vincenzo luigi antonio domenico pietro giorgio massimo maurizio claudio fabio davide matteo lorenzo riccardo
     simone filippo nicola michele raffaele emanuele rosa teresa angela caterina lucia paola daniela monica barbara alessandra
     elisa martina giorgia roberta simona cristiana joana catarina beatriz tiago nuno goncalo pedro
     piotr krzysztof andrzej tomasz pawel marcin michal jakub wojciech katarzyna agnieszka malgorzata ewa joanna magdalena
     aleksandr sergey dmitry andrey alexey vladimir mikhail igor oleg natalia elena olga irina tatiana svetlana ekaterina
     ivana marko nikola milan petar jana tomas pavel petr jiri zoltan laszlo istvan gabor eszter
     mehmet mustafa ayse fatma murat emre can zeynep elif hiroshi kenji yuki akira takashi naoko jin ming jun hui lin fang
     jing lei hong ying chen yi min sung ji hye van thi anh minh linh nguyen deepak vijay suresh ramesh sunita neha pooja
     arjun rohit vikram kavita meera abdul syed khan bilal hamza zainab aisha maryam layla noor kwame kofi ama chidi ngozi
     emeka fatou mamadou ousmane amadou moussa aminata mariam ibrahima cheikh awa joao thiago bruna leticia`,
  ],
  [
    3,
    `clara ada iris ingrid sylvain gregoire gauthier ghislain hubert thibaud amaury baptiste cyril cyrille lionel regis joel
     rodolphe francis gilbert guy leon emile eugene armand achille augustin felix gustave octave oscar hector theophile
     albane apolline blandine capucine clarisse constance diane domitille eugenie eulalie flavie garance heloise hortense
     jade jeanne josephine leonie lise lou maelys maud ninon ombeline rose victoire violette zoe
     sienna mikayla makayla tiana kiara indiana annabelle claudia isabella chelsea erin jacinta kirra talia tahlia alysha
     keely teagan courtney shelby breanna jorja abbey caitlyn madeline amelia eliza harriet matilda
     mckenzie brodie flynn jye kobe lochlan nicholas zac zachary tristan xavier beau brock jaxon koby darcy finlay kane
     stella thea vera wanda zelda agatha cora edith ethel hazel irma mabel mildred olive pearl
     clarence earl ernest floyd herbert leonard lester lloyd marvin melvin norman ray stanley vernon
     dwight clifford gerald glenn dale duane curtis leroy calvin ronnie tommy jimmy danny
     tyrone darnell lamar jamal malik andre dwayne marcus terrence latoya keisha tamika ebony
     brandi crystal tiffany kristen lindsay whitney erica kristin tracy stacy tina dawn wendy robin tammy rhonda
     konrad ulrich volker axel detlef eckhard gerd hartmut heiner holger ingo joachim karsten lothar norbert reinhard
     roland rolf rudolf siegfried udo werner wilhelm annette antje britta cornelia doris elke gabriele gudrun helga ilse
     irmgard jutta karla margit marion ramona regina rita silvia ute yvonne`,
  ],
];
