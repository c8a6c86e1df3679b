// Owns: the third graders of Room 7 and what they wrote. Spelling is theirs.
import type { SampleWriter } from '../class';
import { prose } from './prose';
import { draft } from './writing';

export const GRADE_3: SampleWriter[] = [
  {
    givenName: 'DeShawn',
    familyName: 'Pruitt',
    email: 'deshawn.pruitt@maplehill.example',
    work: draft(
      'DeShawn Pruitt - A Small, Brave Moment',
      prose(`
        The high dive at Kennedy Pool has eleven steps and every one is cold. I know because I
        counted them with my feet. Behind me a girl with a purple swim cap said are you going or
        what. I said I'm going. She said it dont look like you are going. My uncle Ray was down
        there by the rope and he looked like a action figure. He cupped his hands and hollered take
        your time nephew. So I took my time. I took so much time the lifeguard blew her whistle and
        said buddy you have to jump or climb down. Everybody on the ladder groaned. The board was
        bumpy like a cats tongue and it was bouncing even though I was not bouncing it. I figured
        out it was my knees. I said in my head on three. One. Two. I went on two so I couldn't get
        ready to be scared. My stomach stayed up on the board and the rest of me went. The water
        slapped my feet real hard and went up my nose and it was green and quiet down there. When I
        came up uncle Ray was clapping with his hands over his head. I said did you see it. He said
        see it, I felt it. I got back in line behind the purple cap girl. I said are you going or
        what.
      `),
    ),
  },
  {
    givenName: 'Rosa',
    familyName: 'Ibarra',
    email: 'rosa.ibarra@maplehill.example',
    work: draft(
      'the net',
      prose(`
        It was field day. There was a climbing net and it was really really tall. Me and DeShawn
        were on the same team so we went at the same time. I was going fast. I looked over and he
        was not moving. His foot was stuck in the net and he was hanging on with a scared face.

        The other team was almost at the top. My team was yelling go Rosa go. I wanted to win
        because the prize was freeze pops before everybody else.

        I went sideways insted of up. It is hard to go sideways on a net because it moves like it is
        breathing. I got his shoe and I pulled it back through the hole. I said put your foot on the
        knot not on the rope. He said okay. We went up together one knot one knot one knot.

        We lost. I was happy. It was a good day. I was brave.
      `),
    ),
  },
  {
    givenName: 'Keira',
    familyName: "O'Donnell",
    email: 'keira.odonnell@maplehill.example',
    work: draft(
      "Keira O'Donnell - A Small, Brave Moment",
      prose(`
        Hi my name is Keira and today I am going to tell you about the time I got stitches. I hope
        you like my story. Ok here it goes.

        I was running at my Nana's house and I was not suppost to be running. I fell on the corner
        of the coffee table. It was bad. There was blood on the rug. My Nana said a word I am not
        allowed to write. We went to the hospital and it was a long time. Then I got stitches. I got
        five. The doctor was nice. He had a pen with a frog on it. It did not hurt that much because
        they numb it but I could feel him tugging, like when somebody is sewing a button on a coat
        and you are the coat.

        Then we went home and I had soup and I watched a movie and I went to bed.

        That is my story about when I got stitches. I hope you liked it. Bye!
      `),
    ),
  },
  {
    givenName: 'Tavita',
    familyName: 'Leota',
    email: 'tavita.leota@maplehill.example',
    work: draft(
      'BIKE STORY 🚲',
      prose(`
        I took the training wheels off by myself with dads wrench 🔧. I did not tell nobody. I rode
        at the church parking lot because it is flat and no cars on Tuesday.

        First try 💥. Second try 💥. Third try I went past one parking line, two parking lines, THREE
        parking lines 💥. My knee had rocks in it 😭.

        Then I thought about how my grandpa says faʻafetai before he even gets the thing. So I said
        thank you for the bike ride and I got on. I went all the way to the basketball hoop!!! 🎉 I
        did not know how to stop so I hugged the pole.

        It was fun. I love my bike. My bike is blue and it has a bell and a thing for water and it
        used to be my sisters 🚲🚲🚲
      `),
    ),
  },
  {
    givenName: 'Lucía',
    familyName: 'Herrera Paz',
    email: 'lucia.herrera@maplehill.example',
    homeLanguage: 'es',
    work: draft(
      'Lucía Herrera Paz - A Small, Brave Moment',
      prose(`
        En la esquina de mi calle nueva vive un perro negro. Yo no sé cómo se llama. Todos los días
        ladra atrás de la reja y yo me cruso a la otra banqueta con mi hermanito de la mano.

        El lunes la reja estaba abierta. El perro salió caminando despacio. Mi hermanito se escondió
        atrás de mi mochila. Yo queria correr pero mi abuela dice que si corres el perro también
        corre. Entonces me quedé parada como una estatua. Mis piernas temblavan pero mi cara no.

        El perro me olió el zapato. Tenía la nariz mojada y dejó una manchita redonda. Después
        bostesó. No tenía casi dientes, era un perro viejito. Le dije buenos días señor. Movió la
        cola una vez y se fue a acostar al sol.

        Ahora ya no cruso la calle. My brother say hello to him too.
      `),
    ),
  },
  {
    givenName: 'Софія',
    familyName: 'Коваленко',
    email: 'sofiia.kovalenko@maplehill.example',
    homeLanguage: 'uk',
    work: draft(
      'Софія Коваленко - A Small, Brave Moment',
      prose(`
        My mother send me in bakery alone. She wait in car with baby. She said, you know more
        English than me.

        In bakery was five people in line. I said words in my head again and again. Six rolls and
        one dark bread please. Six rolls and one dark bread please. Line go shorter. My hands was
        wet and money was wet.

        Lady asked, What can I get for you, hon? I forget every word. I forget even Ukrainian words.
        I don't know what is hon. I look at floor. Floor was black and white like chess.

        Then I show six fingers and I said rolls. She smiled and put six. Then I said dark bread,
        please, and she know it. She put also one cookie in small paper bag and said this is for
        you. I said, thank you hon.

        She laughed, but good laugh.
      `),
    ),
  },
  {
    givenName: 'Wade',
    familyName: 'Begay',
    email: 'wade.begay@maplehill.example',
    work: draft(
      'Wade Begay - A Small, Brave Moment',
      prose(`
        In the summer I stay at my grandma's and we have thirty one sheep. I know because I count
        them when they go in. One night I counted thirty.

        I counted again and it was still thirty. The sun was almost down and the dirt was pink.
        Grandma was already inside making dough. I didn't want to tell her because I was the one
        watching.

        I took the flashlight and Biscuit, our dog. We walked by the wash where it is all cracked. I
        kept thinking about coyotes. I called like Grandma calls but my voice came out small. Then
        Biscuit stopped and his ears went up. I heard it. It was a little sound like a door that
        needs oil.

        The lamb was down in the wash between two rocks. I slid down on my back and got her. She was
        heavier than you would think. I could feel her heart going on my arm and mine was going too.

        I carried her home. We ate dinner.
      `),
    ),
  },
  {
    givenName: 'Henry',
    familyName: 'Castellanos',
    email: 'henry.castellanos@maplehill.example',
    work: { kind: 'paper' },
  },
];
