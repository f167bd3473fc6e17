/**
 * Given names that are one name to friends: each line a full name and its short and familiar forms, and forms of one name
 * in neighbouring languages that people carry over when they move. A form may stand on several lines (`sam`, `alex`).
 */
const LINES = `
abigail abby gail
abraham abe bram
adelaide adele addie
agnes agnieszka inez
albert al bert alberto bertie
alexander alex alec sandy sasha xander alexandre alessandro alejandro alexandr aleksandr aleksander
alexandra alex sandra sasha lexi alexia alessandra alejandra aleksandra
alfred alfie fred alfredo
alice ali alicia
allison alison ali allie
amanda mandy
anastasia stacy nastya
andrew andy drew andre andreas andrea andres andrej andrei
angela angie angelique
anna ann anne annie ana anya nan hannah
antoine tony anthony antonio anton toni tonio antony antonin
arnaud arnold
arthur art artie arturo
augustin gus auguste augustus
barbara barb babs barbie basia
bartholomew bart barthelemy bartek
beatrice bea bee trixie beatriz beatrix
benedict ben benoit benedikt benito
benjamin ben benji benny benj
bernard bernie bernhard bernardo
bertrand bert
bradley brad
brigitte birgit bridget brigid
bruce bru
calvin cal
cameron cam
caroline carrie carol carolina karoline caro
catherine kate cathy kathy katie kat cat kitty katherine kathryn catarina katarina katerina caterina katrin karin kathleen catalina ekaterina katya cathie
cecile cecilia celia cecily
charles charlie chuck chas carlos karl carl carlo karel
charlotte charlie lottie carlotta
christian chris kristian
christine chris tina christina kristina chrissy cristina kristin kirsten
christopher chris kit topher christophe cristobal christoph kristof
clara claire clare klara chiara
claude claudio claudius
clement clem clemens
clifford cliff
constance connie constanza
cornelius neil cees kees
cynthia cindy
daniel dan danny danilo daniil dani
david dave davey davide dawid davy
deborah deb debbie debra
dennis denis denny
diana diane di
dimitri dmitry dima dmitri
dominique dominic dom domenico domingo dominik
donald don donnie
dorothy dot dottie dorothee dorothea
douglas doug
edmund ed eddie edmond ned
edouard ed eddie edward edwin ted ned eduardo edoardo teddy eduard
eleanor ellie nell nora lenore eleonore eleonora leonor
elizabeth liz beth betty lizzie eliza libby bess elisabeth lisa elise isabel isabelle lise elisa liesbeth ella betsy lisbeth erzsebet elzbieta
emily em emilie emilia emmy
emmanuel manu manny manuel emanuele
eric erik rick erich
ernest ernie ernst ernesto
etienne stephen steven steve stephan stefan stefano esteban stephane istvan steffen
eugene gene evgeny eugenio
eva eve evie ewa
evelyn evie
fabien fabian fabio fabrice
felix feliks
ferdinand fernando fernand
fiona fi
florence flo florentia firenze
florian flo
francois frank francis franz francesco francisco paco pancho frans franck frankie ferenc
francoise fran francesca frances franziska francine frannie
frederic fred freddy frederick fritz federico friedrich freddie fredrik
gabriel gabe gabriele gaby
gabrielle gaby gabriela
genevieve gen ginny
george jorge georg giorgio yorgos georges jerzy geordie
gerald gerry jerry gerard
geraldine gerry
gilbert gil bert
gregory greg gregoire gregor grigory gregorio
guillaume will bill william wilhelm willem guglielmo guillermo billy willy liam willie
gustave gus gustavo gustav
guy guido
harold harry hal
helene helen elena helena lena nell ellen olena ilona
henri henry hank harry enrico enrique heinrich hendrik henk henrik heinz
herbert herb bert
hugo hugh hugues ugo
ian iain
ignace ignacio nacho ignatius
irene irina
isaac ike
jacqueline jackie
jacques james jim jimmy jamie jack giacomo jaime diego jakob jacob jaap yakov santiago jake jakub iago
janet jan
jean john jack johnny giovanni juan johann hans jan johannes ivan jon ian sean jens joao johan ioannis ioan yann evan shaun shawn
jeanne jane joan joanna giovanna juana johanna jana joanne jenny ivana jeannie
jean-baptiste jb jeanbaptiste
jean-claude jc jeanclaude
jean-francois jf jeff jeanfrancois
jean-jacques jj jeanjacques
jean-luc jl jeanluc
jean-marc jm jeanmarc
jean-michel jm jeanmichel
jean-paul jp jeanpaul gianpaolo
jean-philippe jp jeanphilippe
jean-pierre jp jeanpierre gianpiero
jeffrey jeff geoffrey geoff geoffroy
jennifer jen jenny jenn
jeremy jerry jem jeremie jeremiah
jerome jerry hieronymus geronimo
jessica jess jessie
joel jo
jonathan jon johnny jonny nathan
joseph joe joey jo giuseppe jose josef pepe beppe youssef yusuf josip jozef
josephine jo josie giuseppina
joshua josh
judith judy jude
julian jules julien juliano giuliano
julia julie juliana giulia julieta juliette juliet
karen karin
kenneth ken kenny
kimberly kim
konstantin kostya constantin costas
laurence laurie laurentia
laurent larry lawrence lorenzo laurie lars laurenz
leonard leo len lenny leonardo leonid lennart
leopold leo
lewis lou louis luis luigi ludwig lew luiz lodewijk louie
louise lou luisa louisa
lucas luke luc luca lukas lucas
lucie lucy lucia luzia
lucien luciano lucian
madeleine maddy madeline maddie magdalena lena maggie madeleina
marc mark marcus marco marcos markus marek
margaret maggie meg peggy marge margie greta daisy rita marguerite margarita margot margarete malgorzata margherita gretel peg megan
marie mary maria molly polly mia miriam marion mariam maryam mimi masha
marie-claude mc marieclaude
marie-france mf mariefrance
marjorie marge margie
marthe martha marta
martin marty martino martijn
mathilde tilly mathilda matilde tilda
matthieu matthew matt matthias matteo mateo mathieu mat matty mats mattias matias
maurice maury moritz mauricio maurizio
maximilien max maximilian maxime massimo maxim maximiliano maxwell maximo
melanie mel
melissa mel missy lissa
michael mike mick mickey micky michel miguel michele mikhail misha mikael mischa michal mitch mikkel
michelle shelly michele micheline
miriam myriam mim
mitchell mitch
mohamed mohammed muhammad mohammad mo mehdi mehmet mohamad mohd
monique monica monika
nadine nadia nadya
natalie nat nathalie natalia nataly natacha natasha
nathaniel nate nat nathan
nicholas nick nicky nicolas nico niklas nikolai niccolo nicola nicolaas klaus claus niels nils mikolaj kolya
nicole nicky nikki nicola nicoletta
nikita nik
norbert bert
oliver ollie olivier oliviero noll
olivia liv livia olive
oscar oskar
pamela pam
pascal pasquale
patricia pat patty trish tricia patti patrizia
patrick pat paddy patrice patricio patrizio rick
paul pablo paolo pavel pauli paulo pal pol
pauline paula paola paulina
penelope penny
peter pete pierre pedro pietro piotr petr petrus pieter piet pierrot petros per peder
philippe phil philip phillip felipe filippo filip flip
priscilla cilla
rachel rach raquel rachele rae
ralph raoul raul rafe
raphael rafael rafa raffaele raf
raymond ray ramon raimund raimondo
rebecca becky becca beck rebekah
regina gina reine
reginald reggie reg
rene renato renatus
richard rick dick rich ricky ricardo riccardo richie
robert bob rob robbie bobby bert roberto rupert bobbie
roderick rod rodrigo
rodolphe rudy rudolf rodolfo
roger rog ruggero rogelio
roland rollie rolando orlando
ronald ron ronnie
rosalie rose rosa rosie rosalia
roxane roxanne roxy
russell russ
ruth ruthie
samantha sam sammy
samuel sam sammy samuele
sarah sara sally sadie
scott scotty
sebastien seb sebastian bastien bastian seba
serge sergio sergei sergey
sidney sid
simon simeon simone szymon
simone simona
solomon sol salomon
sophie sofia sophia sofie zofia zosia sonia sonya
stanislas stan stanislaw stanley
stephanie steph stefania stephany stefanie
susan sue susie suzanne suzie susanna susana susanne zuzanna
sylvain silvain silvano sylvester
sylvie silvia sylvia
terence terry terrence
theodore ted teddy theo teodoro theodor fyodor
therese teresa theresa terry tess tessa tracy
thibault thibaut thibaud theobald
thierry dietrich terry theodoric
thomas tom tommy tomas tommaso thom tomasz
timothy tim timmy timothee timoteo
ulrich uli ulrike
valerie val valeria
vanessa nessa
veronique veronica ronnie roni weronika
victor vic vittorio viktor
victoria vicky vicki tori vittoria viktoria victoire
vincent vince vinny vincenzo vicente vinnie
virginia ginny ginger virginie
vladimir vlad volodymyr vova wladimir
walter walt wally gauthier gautier
warren wa
wendy gwendolyn gwen
wolfgang wolf
xavier xavi javier saverio
yves ivo
yvonne ivonne
zachary zach zack zac zacharie
zoe zoey`;

const forms = new Map<string, Set<number>>();
const members: string[][] = [];
for (const line of LINES.trim().split('\n')) {
  const names = line.trim().replaceAll('-', '').split(' ');
  const group = members.push(names) - 1;
  for (const name of names) forms.set(name, (forms.get(name) ?? new Set()).add(group));
}

/** Whether two folded given names are known as forms of one name. */
export function areNicknames(a: string, b: string): boolean {
  const groups = forms.get(a);
  const others = forms.get(b);
  if (groups === undefined || others === undefined || a === b) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** The full name of each group a form belongs to; the form itself where it is in none. For bringing candidates together. */
export function fullForms(name: string): readonly string[] {
  const groups = forms.get(name);
  if (groups === undefined) return [name];
  return [...groups].map((group) => members[group]?.[0] ?? name);
}
