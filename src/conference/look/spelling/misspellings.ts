// Owns: words children often misspell, where the letters can mean nothing else.

/** Right word: the ways it is often written. None of these ways is itself an English word. */
const WAYS = `
a lot: alot
again: agian agen
all right: alrite
almost: allmost almos
already: allready alredy alreddy
also: allso
always: allways alwas alwayes
amazing: amazeing amasing
among: amoung
and: adn
animal: aminal animel anamal
another: anouther anothr anather
answer: anwser awnser anser
anyone: anyon
anything: enything
apologize: apoligize
argument: arguement
around: arround aroun arond
asked: askt
attention: atention attencion
awesome: awsome awesom
awful: aweful
balloon: baloon
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
bought: boght bougt
break: braek
breakfast: brekfast breakfest brakfast
broccoli: brocoli
brother: brothr brouther
brought: broght brougt
build: biuld
built: bilt biult
business: buisness bussiness busness
calendar: calender
camping: campping
careful: carefull
cafeteria: cafateria caffeteria
caught: cought caugt
celebrate: celabrate
certain: certin certian
challenge: chalenge
children: childern chidren
chocolate: choclate chocalate
college: colledge
color: coler
coming: comming
committee: comittee commitee
completely: completly completley
concentrate: consentrate
conclusion: conculsion conclution concluson
conscience: concience
consequences: consequenses consiquences
could: cuold coud culd
couldn't: couldent coudnt
country: contry cuntry
cousin: cusin couzin cosin
dangerous: dangrous dangerus
decide: deside dicide
decided: desided dicided decieded
definitely: definately definatly definitly
delicious: delishous delicous delisous
describe: discribe
desperate: desparate
didn't: diden't didint dident
different: diffrent diferent diffrant
difficult: dificult diffcult
dinner: dinnar
disappear: dissapear disapear dissappear
disappeared: dissapeared disapeared
disappointed: dissapointed disapointed
disagree: disagre dissagree
doctor: docter
doesn't: doesent dosent dosen't
eighth: eigth eigthth
elementary: elementry
embarrassed: embarassed embarrased embarased
enough: enogh enought enouf enuf inough
entire: intire
environment: enviroment enviorment
especially: especialy expecially espesially
every: evry evrey
everybody: evrybody everbody
everyone: evryone everone everyon
everything: evrything everthing
everywhere: evrywhere everywere
exactly: exacly exactley
excellent: excelent
except: exept
excited: exsited excitted exicted
exercise: excercise exersise exercize
expensive: expencive exspensive
experience: experiance expirience
explain: explane exsplain
extremely: extremly extremley
family: famliy familly famly famaly
familiar: familar
favorite: favorit faverite favrite favorate favroite favirite
February: Febuary
field: feild
fight: fite
finally: finaly finnaly finnally
finish: finsh
finished: finshed
first: frist fisrt
foreign: foriegn
forest: forist
forty: fourty
forward: foward
friend: freind frend firend frind
friends: freinds frends firends frinds
friendly: freindly
frightened: frightend
front: frount
frustrated: fustrated
further: furthur
generally: generaly
getting: geting
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
half: haf
happen: hapen happin
happened: happend hapened happind hapend
happening: happning
happily: happly happyly
happy: hapy
have: hav haev
having: haveing
heard: heared
height: hight heigth
helpful: helpfull
homework: homwork homewrok
hospital: hospitel hospitle
hungry: hungrey
hurried: hurryed
imagine: imagin immagine
immediately: immediatly imediately imediatly
important: inportant importent importan importnt
independent: independant
information: infomation
instead: insted insead
interest: intrest
interested: intrested
interesting: intresting intersting interesing
island: iland
jealous: jelous
journey: jorney
judgment: jugement
kitchen: kichen
know: knwo
knowledge: knowlege
language: langauge languge
laugh: laff laugth
laughed: laffed laught
laughing: laffing
learn: lern laern
learned: lerned
length: lenght
library: libary liberry
literally: literaly litterally
little: littel litle liitle
loneliness: lonelyness
lonely: lonley
lunch: luch
making: makeing
many: meny
maybe: mabey mabye maybee
meant: ment
middle: midle
million: millon
minute: minit minite
minutes: minits minites
mischievous: mischevious
money: mony
morning: moring mornning
mother: mothr
mountain: mountin mountian moutain
much: mutch
myself: myslef
neighbor: nieghbor naber neighboor
neither: niether
nervous: nervious nervus
never: nevr
nice: nise
night: nite
ninety: ninty
ninth: nineth
nothing: nuthing
notice: notise
noticed: notised
occasion: ocassion occassion
occurred: occured
of course: ofcourse
often: offen oftin
once: onec wonce
only: olny onley
opened: opend
opinion: opinon opinoin
opportunity: oportunity oppurtunity opprotunity
opposite: oppisite
other: ohter
ourselves: ourselfs
outside: outsid
parents: parrents parants
people: poeple peple pepole peopel pople peaple
perfect: perfict
person: persen
piece: peice
playground: playgroud
please: plese
police: polise
popular: populer
possible: posible possable
potato: potatoe
practice: pratice
practicing: practiceing
prepare: perpare
pretty: prety
probably: probly probaly probley probabaly
problem: probelm problam
problems: probelms
promise: promiss
promised: promissed
public: publick
quickly: quikly quickley
quit: qiut
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
recommend: reccomend recomend
relax: relaks
remember: rember remeber remmber
remembered: rembered remebered
responsibility: responsability
restaurant: restaraunt resturant restraunt restarant
ridiculous: rediculous
right: rigth
running: runing
safety: safty
said: siad sayd sed
Saturday: Saterday
scared: scard scaerd
schedule: scedule schedual
school: shcool scool schol skool schoool
science: sience sceince
scissors: sissors
scream: screem
screamed: screemed
season: seson
second: secound
secret: secrit
sentence: sentance
separate: seperate
separated: seperated
several: sevral
should: shoud shuold
shouldn't: shouldent
similar: similer
sincerely: sincerly
sister: sistr sisiter
skateboard: skatebord
sleeping: sleepping
slept: sleept
soccer: socer soccor
someone: somone
something: somthing someting sumthing
sometimes: sometims somtimes
special: speical speacial
started: startd
starting: startting
stomach: stomache stumach
stopped: stoped
stopping: stoping
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
summer: sumer
support: suport
supposed: suposed
surprise: suprise surprize
surprised: suprised
swimming: swiming
teacher: techer teatcher teacer
teachers: techers
terrible: terible terrable
their: thier theyr
themselves: themselfs themselve
they: thay thye
thing: thign
think: thnik
third: thrid
thought: thougt thoght thougth thort
thousand: thosand thousend
through: thorugh thruogh
tired: tierd
together: togeather togther togethor togather
tomorrow: tommorow tomorow tommorrow tomarrow
tonight: tonite
tongue: tounge
toward: tword
tried: tryed
trouble: truble touble
truly: truely
Tuesday: Tusday
turned: turnd
twelfth: twelth
unfortunately: unfortunatly unfortunetly
until: untill untell
usually: usaly usualy ussually usally
vacation: vacaition vacasion
vegetables: vegtables vegatables
very: verry
village: villiage
voice: voise
waiting: wating
walked: wallked
want: wnat
wanted: wantd
was: wuz
watch: wach
watched: wached
watching: waching
water: watter
Wednesday: Wensday Wendsday Wednsday
weird: wierd
went: whent
what: waht
where: wher
which: wich whitch
while: whlie
who: hwo
with: wiht wif
without: wihout witout
woman: womman
wonderful: wonderfull
world: wrold
would: woud wuold
wouldn't: wouldent
writer: writter
writing: writting writeing
yelled: yeled
yesterday: yestarday yesturday
young: yung
yourself: yourslef
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
