/** First and last names that are also English words or months: people only where the grammar says so. */
export const WORD_NAMES = `
will mark rich max drew hope grace rob bill sue pat jack frank grant chase dean art may june april august dawn rose ray gene nick miles pierce
sky ivy iris joy faith jade ruby pearl penny sandy rusty sunny summer autumn skip chip dale heath cliff glen brook reed wade ward clay cole drake duke
earl guy hank harry josh lance monty nova page paige parker peg piper reese rick robin rod roman rowan royal stew tab tad tanner trip tucker vance
victor wilder young long short king knight bishop banks bond black brown white green gray grey baker cook day field fields fox hill holder house lane
law little love lock major park price post root rush sharp small stone storm street strong summers swift waters wells wise wood woods bush case chance
cash noble stern wolf an in so do can ho le see sun son ong song moon noon min hang dung bang bin chin ram dev om win my than the be no one two
ash barb bob bud buck carol cat chad christian colt crystal daisy dash destiny don dot dusty ernest eve fern flora forest gale ginger
hazel holly honor hunter jasmine jay jet jewel jo kit lily linus marina martin mason melody mercy mint misty olive opal orange pepper phoenix rain
ranger river sage scout shay sterling star sky tara teal timber trace trinity true violet vivid woody wren zone bell berry bird branch bridge burn burns
butler camp carpenter carter chamber church coffin cross crown cruz curry dance diamond drummer early east farmer fisher flint flood flower ford foster
freeze frost gates gold good gore grove hall hammer hand hardy hart hay head heart high hood horn hunt key kidd lamb lake lord lynch man marsh mason
master may mayor miller moody moss nail neal night north oak owen pack page paine pastor peace peck pike pitt plant pool pope porter potter pound power
pride prince pitch quick race rains read rice rich ring rivers rock rose sage sands savage saw seal self shade shell shepherd shields silver singer
skinner slack smart snow sparks speed spring stack steel stocks sweet tank temple thorn tower trout trump turner tyler valentine vale vine wall ware
waller weaver webb weeks west wheeler winter winters work worth yard york ling song so to van de la el al bo mo jo ed abe gus hal ike
admin root user guest operator bot system test prod staging ops support
`;
