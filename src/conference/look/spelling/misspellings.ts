// Owns: words children often misspell, where the letters can mean nothing else.

/** Right word: the ways it is often written. None of these ways is itself an English word. */
const WAYS = `
a lot: alot
absolutely: absolutly
accident: acident accidant
accidentally: accidently accidentaly
actually: actualy acually
address: adress
adventure: adventrue advenchure
afraid: afriad afrade
again: agian agen
against: agenst aganst
all right: alrite
allowed: alowed
almost: allmost almos
already: allready alredy alreddy
also: allso
although: althogh allthough
always: allways alwas alwayes
amazing: amazeing amasing
among: amoung
amphibians: amfibians amphibeans
and: adn
angry: angrey
animal: aminal animel anamal
annoying: anoying annoing
another: anouther anothr anather
answer: anwser awnser anser
anyone: anyon
anything: enything
apologize: apoligize
apple: appel
apples: appels
appreciate: apreciate
argument: arguement
around: arround aroun arond
asked: askt
attention: atention attencion
audience: audiance
awesome: awsome awesom
awful: aweful
balloon: baloon
banana: bananna
basketball: basketbal
beautiful: beutiful beatiful beautifull beutifull beautful
became: becam
because: becuase becuse becase beacuse becaus beause becouse becasue becauce becaue beacause beacouse
before: befor befour
beginning: begining beggining begginning
begins: beggins
behavior: behavor behavier
believe: beleive belive beleve beleave
believed: beleived belived
benefit: benifit benefet
between: betwen beetween bettween
bicycle: bycicle bicicle
birthday: brithday birfday
blanket: blankit
bottom: botom bottem
bought: boght bougt
break: braek
breakfast: brekfast breakfest brakfast
broccoli: brocoli
broken: brokin
brother: brothr brouther
brought: broght brougt
build: biuld
building: bilding biulding
built: bilt biult
business: buisness bussiness busness
button: buton
cafeteria: cafateria caffeteria
calendar: calender
camping: campping
captain: captin captian
careful: carefull
castle: casle
caterpillar: catapillar
caught: cought caugt
celebrate: celabrate
certain: certin certian
challenge: chalenge
children: childern chidren
chocolate: choclate chocalate
cities: citys
climbed: climed
college: colledge
color: coler
colorful: colorfull
comfortable: comfterble confortable comfortible
coming: comming
committee: comittee commitee
community: comunity
completely: completly completley
computer: computor
concentrate: consentrate
conclusion: conculsion conclution concluson
conscience: concience
consequences: consequenses consiquences
coordination: cordination coordnation
could: cuold coud culd
couldn't: couldent coudnt
countries: countrys
country: contry cuntry
cousin: cusin couzin cosin
covered: coverd
creature: creacher creture
cried: cryed
crocodile: crocadile
curious: curius
dangerous: dangrous dangerus
decide: deside dicide
decided: desided dicided decieded
decision: desision decison
definitely: definately definatly definitly
delicious: delishous delicous delisous
describe: discribe
desperate: desparate
destroyed: distroyed
didn't: diden't didint dident
different: diffrent diferent diffrant
difficult: dificult diffcult
dinner: dinnar
dinosaur: dinasaur dinosor dinosar
disagree: disagre dissagree
disappear: dissapear disapear dissappear
disappeared: dissapeared disapeared
disappointed: dissapointed disapointed
disease: desease
doctor: docter
doesn't: doesent dosent dosen't
dollar: doller dolar
dollars: dollers dolars
dragon: draggon
during: durring
early: erly
earth: erth
easily: easly
eighth: eigth eigthth
electricity: electrisity
elementary: elementry
elephant: elefant elephent
embarrassed: embarassed embarrased embarased
emergencies: emergencys
emergency: emergancy
empty: emty
enemies: enemys
enemy: enimy
enough: enogh enought enouf enuf inough
entire: intire
environment: enviroment enviorment
escape: excape
especially: especialy expecially espesially
eventually: eventualy eventully
every: evry evrey
everybody: evrybody everbody
everyone: evryone everone everyon
everything: evrything everthing
everywhere: evrywhere everywere
exactly: exacly exactley
example: exampel exsample
excellent: excelent
except: exept
excited: exsited excitted exicted
exciting: exciteing
exercise: excercise exersise exercize
expensive: expencive exspensive
experience: experiance expirience
explain: explane exsplain
explained: explaned
explode: exsplode
extremely: extremly extremley
factory: factery
familiar: familar
family: famliy familly famly famaly
famous: famus
fascinating: facinating
favorite: favorit faverite favrite favorate favroite favirite
February: Febuary
field: feild
fight: fite
finally: finaly finnaly finnally
finish: finsh
finished: finshed
first: frist fisrt
flies: flys
follow: folow
followed: folowed
foreign: foriegn
forest: forist
forty: fourty
forward: foward
fountain: fountin
friend: freind frend firend frind
friendly: freindly
friends: freinds frends firends frinds
friendship: freindship
frightened: frightend
front: frount
fruit: friut
frustrated: fustrated
furniture: furnature
further: furthur
future: futur
garden: gardin
generally: generaly
getting: geting
ghost: gost
gorilla: gorrila
government: goverment
grabbed: grabed
grade: graid
grammar: grammer
grandfather: granfather
grandma: granma
grandmother: granmother
grandpa: granpa
great: graet
guard: gaurd
guess: gess
guessed: gessed
guitar: gitar
habitat: habatat
half: haf
Halloween: Holloween Haloween
hamster: hampster
happen: hapen happin
happened: happend hapened happind hapend
happening: happning
happily: happly happyly
happy: hapy
have: hav haev
having: haveing
healthy: helthy heathy healty
heard: heared
heavy: hevy
height: hight heigth
helicopter: helicoptor
helpful: helpfull
herself: herslef
himself: himslef
hobbies: hobbys
homework: homwork homewrok
horrible: horible
hospital: hospitel hospitle
hundred: hundread hunderd
hungry: hungrey
hurricane: huricane
hurried: hurryed
ice cream: icecream
illegal: ilegal
imagine: imagin immagine
immediately: immediatly imediately imediatly
important: inportant importent importan importnt
in front: infront
incredible: incredable
independent: independant
information: infomation
instead: insted insead
intelligent: inteligent
interest: intrest
interested: intrested
interesting: intresting intersting interesing
invisible: invisable
island: iland
jacket: jaket
January: Janurary Januery
jealous: jelous
jewelry: jewlery jewelery
journey: jorney
judgment: jugement
kindergarten: kindergarden
kitchen: kichen
kitten: kiten
knife: nife
knocked: knoked
know: knwo
knowledge: knowlege
language: langauge languge
laugh: laff laugth
laughed: laffed laught
laughing: laffing
learn: lern laern
learned: lerned
length: lenght
lettuce: lettus
librarian: libarian libraryan
library: libary liberry
listeners: lisners
literally: literaly litterally
little: littel litle liitle
lizard: lizzerd lizerd
loneliness: lonelyness
lonely: lonley
lunch: luch
machine: mashine machene
magical: magicle
making: makeing
many: meny
marshmallow: marshmellow
marshmallows: marshmellows
maybe: mabey mabye maybee
meant: ment
medicine: medecine medisine
medium: midium meduim
memories: memorys
mermaid: mermade
middle: midle
million: millon
minute: minit minite
minutes: minits minites
mirror: mirrow miror
mischievous: mischevious
money: mony
monkey: munkey
monkeys: monkies
monster: monstar
morning: moring mornning
mother: mothr
mountain: mountin mountian moutain
much: mutch
muscles: muscels
museum: musem muesum
myself: myslef
mysterious: misterious mysterius
mystery: mistery mystry
natural: naturel
nature: nachure
necessary: neccessary necesary neccesary
neighbor: nieghbor naber neighboor neigbor nabor
neighborhood: neiborhood nieghborhood neigborhood
neighbors: nieghbors neigbors
neither: niether
nervous: nervious nervus
never: nevr
nice: nise
niece: neice
night: nite
ninety: ninty
ninth: nineth
noise: noize
nothing: nuthing
notice: notise
noticed: notised
occasion: ocassion occassion
occurred: occured
ocean: oshun ocian
of course: ofcourse
often: offen oftin
once: onec wonce
only: olny onley
opened: opend
opinion: opinon opinoin
opportunity: oportunity oppurtunity opprotunity
opposite: oppisite oposite
original: orignal
other: ohter
ourselves: ourselfs
outside: outsid
oxygen: oxigen
paragraph: paragragh
parents: parrents parants perents
parties: partys
people: poeple peple pepole peopel pople peaple
pepperoni: peperoni pepperonni
perfect: perfict perfact
performance: preformance
person: persen
picture: picutre pictur
piece: peice
pieces: peices
pirate: pirite
pizza: piza pizzza
playground: playgroud
please: plese pleaes
poisonous: poisenous poisonus
police: polise
pollution: polution
popped: poped
popular: populer
possible: posible possable
potato: potatoe
potatoes: potatos
practice: pratice
practicing: practiceing
prepare: perpare
president: presedent presadent
pretty: prety pritty
probably: probly probaly probley probabaly
problem: probelm problam
problems: probelms problams
promise: promiss
promised: promissed
public: publick
pumpkin: pumkin
purple: purpel
putting: puting
question: qustion queston
questions: qustions questons
quickly: quikly quickley
quit: qiut
rabbit: rabit
raining: rainning
reach: reech
ready: redy
realize: relize reilize
realized: relized reilized
really: realy relly realley reallly
reason: reson reasen
reasons: resons reasens
receive: recieve receve
received: recieved
recess: reces
recommend: reccomend recomend
refrigerator: refridgerator
relax: relaks
remember: rember remeber remmber
remembered: rembered remebered
rescue: rescew
responsibility: responsability
restaurant: restaraunt resturant restraunt restarant
rhythm: rythm rythem
ridiculous: rediculous
right: rigth
roller coaster: rollercoster
running: runing
safety: safty
said: siad sayd sed
sandwich: sanwich sandwhich samwich
Saturday: Saterday
scared: scard scaerd
scary: scarry scarey
schedule: scedule schedual
school: shcool scool schol skool schoool
science: sience sceince
scientist: sientist scientest
scientists: sientists scientests
scissors: sissors
scream: screem
screamed: screemed
screaming: screeming
season: seson
second: secound
secret: secrit
sentence: sentance
separate: seperate
separated: seperated
several: sevral
should: shoud shuold shud
shoulder: sholder
shouldn't: shouldent
similar: similer
since: sinse
sincerely: sincerly
sister: sistr sisiter
skateboard: skatebord
skeleton: skeliton
sleeping: sleepping
slept: sleept
soccer: socer soccor
soldier: soilder
someone: somone
something: somthing someting sumthing
sometimes: sometims somtimes
somewhere: somewere
spaghetti: spagetti spaghetty
special: speical speacial
speech: speach
squirrel: squirel squirrl
started: startd
starting: startting
stomach: stomache stumach
stopped: stoped
stopping: stoping
stories: storys
straight: stright
strawberry: strawbery
strength: strenght
stretch: strech
strong: stong
student: studen studnet
students: studens studnets
studying: studing
succeed: succed
success: sucess succes
successful: sucessful succesful successfull
suddenly: suddenley sudenly suddently suddnly
sugar: suger shuger
summer: sumer
support: suport
supposed: suposed
sure: shure
surprise: suprise surprize
surprised: suprised
swimming: swiming
teacher: techer teatcher teacer teecher
teachers: techers
telephone: telefone
temperature: temperture tempature
tennis: tenis
terrible: terible terrable
thankful: thankfull
that: taht
their: thier theyr
themselves: themselfs themselve
they: thay thye
thing: thign
think: thnik
third: thrid
thirsty: thursty
thought: thougt thoght thougth thort
thousand: thosand thousend
throat: throte
through: thorugh thruogh throgh
Thursday: Thersday Thrusday
ticket: tickit
tired: tierd
together: togeather togther togethor togather
tomatoes: tomatos
tomorrow: tommorow tomorow tommorrow tomarrow
tongue: tounge
tonight: tonite
touch: tuch
touched: tuched
tournament: tournment
toward: tword
trampoline: trampaline
treasure: tresure treasher
tried: tryed
tries: trys
trouble: truble touble
truly: truely
Tuesday: Tusday Teusday
turned: turnd
turtle: turtel
twelfth: twelth
twenty: twentey
umbrella: umbrela
uncle: unkle
underneath: undernieth
unfortunately: unfortunatly unfortunetly
uniform: unifrom
unique: uniqe
until: untill untell
usually: usaly usualy ussually usally
vacation: vacaition vacasion
vegetable: vegtable
vegetables: vegtables vegatables
vehicle: vehical
very: verry
video: vidio
village: villiage
violence: violance
visited: visted
voice: voise
volleyball: vollyball
waiting: wating
walked: wallked
want: wnat
wanted: wantd
was: wuz
watch: wach
watched: wached
watching: waching
water: watter
weather: wheather
Wednesday: Wensday Wendsday Wednsday
weight: wieght
weird: wierd
went: whent
what: waht
where: wher
whether: wheter
which: wich whitch
while: whlie
whispered: wispered whisperd
whistle: wistle
who: hwo
whole: whol
wiggled: wigled
wiggly: wigly
window: windo
with: wiht wif
without: wihout witout
wizard: wizzard
woman: womman
women: wemon
wonderful: wonderfull
world: wrold
worried: woried
would: woud wuold wud
wouldn't: wouldent
writer: writter
writing: writting writeing
written: writen
wrong: rong
wrote: wrot
yelled: yeled
yellow: yelow yello
yesterday: yestarday yesturday
young: yung
yourself: yourslef
yummy: yumy
`;

/** Written so → the word meant. */
export const MISSPELLINGS: ReadonlyMap<string, string> = readWays(WAYS);

function readWays(ways: string): Map<string, string> {
  const meant = new Map<string, string>();
  for (const line of ways.split('\n')) {
    const [word, written] = line.split(': ');
    if (word === undefined || written === undefined) continue;
    for (const way of written.split(' ')) meant.set(way.toLowerCase(), word);
  }
  return meant;
}
