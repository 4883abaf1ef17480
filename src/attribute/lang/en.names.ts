/** Words and first names that tell a woman; names that end as those of women do (see `feminineEnd`) need no place here. */
export const women = `spokeswoman congresswoman chairwoman councilwoman businesswoman woman girl mother wife daughter sister
    actress grandmother aunt niece queen princess waitress mary jennifer elizabeth susan sarah karen nancy
    betty margaret ashley kimberly emily carol dorothy deborah sharon kathleen amy shirley nicole helen
    rachel janet heather diane ruth joyce kelly lauren joan judith megan cheryl hannah ann madison frances
    kathryn janice jean abigail alice judy grace denise beverly brittany charlotte alexis lori hillary carly
    megyn kellyanne yuki ilse claire camille chloe fay joanne rosalind nikki tammy jill jane kate kathy
    wendy sally rose lucy ellen eleanor tiffany tracy peggy molly michele maureen kim julianne jeanne jan
    irene erin cindy anne alison zoe`;

/** Words and first names that tell a man. */
export const men = `bela nicola andrea luca spokesman congressman chairman councilman businessman man boy father husband son
    brother actor grandfather uncle nephew king prince james robert john michael david william richard
    joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth
    kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen
    larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
    aaron jose adam nathan henry douglas peter jeremy walter christian keith austin sean carl lawrence billy
    bruce gabriel joe alan juan albert bobby mason louis bill ted marco bernie jeb rand ben chris mitt
    barack mike rick jim lindsey newt rudy vladimir sergei sergey dmitry mikhail ivan aleksandr alexei boris
    viktor volodymyr igor jean paolo carlos luis jorge miguel pedro omar ahmed mohammed muhammad ali hassan
    ibrahim yusuf kim colin rob ed tom tony tim sam steve stuart simon ron phil neil nick martin luke lee
    ken karl josh jon joel jimmy jeff jay howard harry harvey gordon fred dean dave dan clinton chuck
    cameron brad bradley barry antonio allen jamal marcus rafael jensen charlie jamie ronnie ivo lars anders
    hans sven pierre emmanuel klaus ian marc alex eugene ray`;
