package org.mtnormalizer.stage.seam;

import java.util.Map;

/** The word lists behind {@link SeamWords}: one block a language, one class of words a line. */
final class SeamWordLists {
  private SeamWordLists() {}

  private static final String ENGLISH =
      """
      rights: of in on to is at as by the and was has had his who are for then that from with will when said also were have been which would could after about where while because before should during against their there under until since through although whose
      tails: from that who which would because through although against should could whose
      lefts: of and the in to for with from by that at on as is was said against between after before about than when while where because into but or like over
      determiners: the this that these those his her their its
      roles: president leader minister chancellor professor director spokesman spokeswoman spokesperson secretary mayor governor senator deputy ambassador chairman chairwoman founder coach captain head chief member author analyst researcher journalist candidate commissioner general king queen prince princess pope lawyer economist historian editor owner
      genitives: of
      openers: and but or because while that when if although though since until where whereas before after as so which
      pronouns: He She They We It
      verbs: is was has had will would could should can may might did does doesn didn wasn isn hasn said says made took went came gave told began won lost became wants wanted
      reporting: asked said added explained replied stated insisted admitted told says adds declared announced launched launches confessed revealed recalled wrote
      unfinished: of the an and or with from by into than their its my our your between
      starters: in at on for with as after before because while when where from to by according although since the he she it they we and but or this that these those there who which between of until during despite however if so also under without among then his her their its our not what how
      articles: the a an
      works: film movie book song novel series album magazine newspaper daily weekly band show programme program play opera poem story episode game titled entitled called named article column hit single ballad
      """;

  private static final String FRENCH =
      """
      rights: ne est qui dans avec pour sont leur mais depuis après avant était avait devant contre comme lors sera pourrait devrait pendant lorsque parce
      tails: depuis après était avait pourrait devrait pendant lorsque parce
      lefts: et par pour avec dans que sur chez contre entre selon mais depuis de du des le la les en au aux qui sans sous vers
      particles: de du des le la les
      determiners: les des leur leurs cette ces
      roles: président présidente ministre chancelier chancelière professeur directeur directrice secrétaire porte-parole maire sénateur député députée chef fondateur patron patronne entraîneur capitaine
      genitives: de du des
      openers: et mais parce quand lorsque si comme où
      pronouns: Il Elle Ils Elles On
      verbs: est était a avait va sera aurait serait peut doit ont sont étaient avaient
      reporting: dit déclaré affirmé expliqué ajouté assuré indiqué précisé
      unfinished: de du des le la les et ou aux leurs
      starters: dans avec pour mais depuis après avant selon lors pendant lorsque quand si comme sur chez contre entre et ou car donc il elle ils elles on nous vous le la les un une ce cette ces en au aux par sans sous tout toute son sa ses leur leurs cela alors
      articles: le la les un une
      works: film livre chanson roman série album magazine journal quotidien hebdomadaire groupe émission pièce opéra poème titre titré intitulé intitulée appelé nommé
      """;

  private static final String SPANISH =
      """
      rights: que con para por desde sobre hasta como pero quien cuando donde durante tras había también fue está será
      tails: desde hasta cuando durante había también
      lefts: y con para por que en entre contra según pero de del a al el la los las desde sobre hasta
      particles: de del el la los las y
      determiners: los las una este esta esos
      roles: presidente presidenta ministro ministra canciller profesor profesora director directora secretario secretaria portavoz alcalde alcaldesa senador diputado diputada jefe fundador entrenador líder
      genitives: de del
      openers: y pero porque mientras cuando si aunque que
      pronouns: Él Ella Ellos Ellas
      verbs: es era ha había fue será tiene está puede debe dijo
      reporting: dijo afirmó explicó añadió aseguró señaló declaró preguntó
      unfinished: de del el la los las y con sus
      starters: en con para por desde sobre hasta como pero cuando donde durante tras según entre contra y o si aunque mientras porque el la los las un una este esta estos estas ese esa su sus lo al a sin también además
      articles: el la los las un una
      works: película libro canción novela serie álbum revista diario periódico semanario grupo programa obra ópera poema titulado titulada llamado llamada
      """;

  private static final String GERMAN =
      """
      rights: und der die das von mit für hat ist wird nach sich nicht auch wurde seine über gegen sagte haben werden hatte während nachdem könnte
      tails: wurde gegen nicht über während nachdem könnte
      lefts: und der die das von mit für gegen nach dass bei zwischen über auch durch sagte am im zum zur beim vom in zu als den dem des wie ob
      particles: von der die das den dem zu zum zur
      determiners: der die das dem den des eine einen einem einer
      roles: Präsident Präsidentin Minister Ministerin Kanzler Kanzlerin Professor Professorin Direktor Direktorin Sprecher Sprecherin Bürgermeister Bürgermeisterin Senator Senatorin Chef Chefin Gründer Gründerin Trainer Trainerin Vorsitzender Vorsitzende
      genitives: von der des
      openers: und aber weil während wenn als dass
      verbs: ist war hat hatte wird würde kann soll will muss sagte
      reporting: sagte erklärte betonte fügte meinte
      unfinished: und oder der des dem den eine einen einem
      starters: in mit für nach bei über gegen von zu und aber oder der die das ein eine einen einem einer im am beim vom zum zur auf aus an als wenn weil während durch seit bis er es wir dieser diese dieses
      articles: der die das ein eine
      works: film buch roman zeitung serie album lied magazin
      """;

  private static final String ITALIAN =
      """
      rights: che con per nel dal dopo della nella quando dalla alla anche aveva durante perché era
      tails: dopo della nella quando dalla anche aveva durante perché
      lefts: e con per che tra secondo contro di da del dal della dalla in su nel nella al alla il lo la le gli
      particles: di da del dal della dalla il lo la le e
      determiners: della delle degli una questo questa
      roles: presidente ministro ministra cancelliere professore professoressa direttore direttrice segretario segretaria portavoce sindaco sindaca senatore deputato deputata fondatore allenatore
      genitives: di del della dei degli
      openers: e ma quando mentre se che
      pronouns: Lui Lei Egli Ella Loro
      verbs: è era ha aveva fu sarà può deve disse
      reporting: disse affermato spiegato aggiunto dichiarato
      unfinished: di del della dei il la le gli con
      starters: in con per nel nella dal dalla dopo quando mentre se ma e o di del della dei degli delle il lo la i gli le un una questo questa suo sua secondo tra fra da su sul sulla anche durante prima
      articles: il lo la i gli le un una
      works: film libro canzone romanzo serie album rivista quotidiano giornale gruppo programma opera intitolato intitolata chiamato chiamata
      """;

  private static final String PORTUGUESE =
      """
      rights: que com para por desde sobre como quando durante também havia está foi depois
      tails: desde quando durante também depois
      lefts: e com para por que em entre contra segundo de do da dos das no na nos nas desde sobre
      particles: de do da dos das e
      determiners: uma este esta isso aquele
      roles: presidente ministro ministra chanceler professor professora diretor diretora secretário secretária prefeito prefeita senador senadora deputado deputada fundador líder treinador
      genitives: de do da dos das
      openers: e mas porque enquanto quando se que
      pronouns: Ele Ela Eles Elas
      verbs: é era foi tem tinha será está estava vai pode deve disse
      reporting: disse afirmou explicou acrescentou declarou
      unfinished: de do da dos das os com e
      starters: em com para por desde sobre como mas quando durante segundo entre contra e ou se porque enquanto no na nos nas do da dos das de o a os as um uma este esta seu sua ao à também após sem até
      articles: o a os as um uma
      works: filme livro canção música romance série álbum revista jornal diário grupo programa peça ópera poema intitulado intitulada chamado chamada
      """;

  private static final String DUTCH =
      """
      rights: van het een met voor naar door heeft wordt werd die dat zijn ook niet tegen tijdens omdat hebben zegt over
      tails: heeft wordt tegen tijdens omdat hebben
      lefts: van en met voor naar door dat bij tussen over tegen volgens maar in op de het
      particles: van de het op in
      determiners: het een deze dit die
      openers: en maar omdat terwijl toen als dat
      pronouns: Hij Zij Ze
      verbs: is was heeft had wordt werd zal zou kan moet zei
      reporting: zei zegt verklaarde vertelde
      unfinished: een en of
      starters: in met voor naar door van op bij tussen over tegen volgens maar en of de het een deze dit die dat hij zij ze wij er als toen terwijl omdat na uit om tot sinds tijdens
      articles: de het een
      works: film boek roman krant serie album lied tijdschrift
      """;

  private static final String POLISH =
      """
      rights: jest oraz przez który która został została powiedział powiedziała podczas przed także będzie
      tails: oraz przez który która został została powiedział powiedziała podczas także będzie
      lefts: i z w na do od dla przez oraz przed po za o że przeciwko między według podczas
      particles: i z
      roles: prezydent premier minister kanclerz profesor dyrektor rzecznik burmistrz senator poseł posłanka szef szefowa trener lider przewodniczący
      openers: i ale że gdy kiedy bo ponieważ
      unfinished: w z na do od oraz przez dla
      starters: w z na do od dla przez oraz przed po za o że i ale gdy kiedy według podczas jak to ten ta te jego jej ich on ona oni
      works: film książka powieść dziennik serial album piosenka magazyn
      """;

  private static final String RUSSIAN =
      """
      rights: что как для был была при который которая заявил заявила сообщил сообщила также после во время
      tails: который которая заявил заявила сообщил сообщила также после
      lefts: и в с на по из от для при после между против что как о об к у за
      particles: и
      roles: президент премьер министр канцлер профессор директор секретарь мэр сенатор депутат глава лидер тренер
      openers: и но что когда если потому
      unfinished: в с на по из для от при
      starters: в с на по из от для при после между против что как о об к у за и но а когда если он она они мы это этот эта эти его её их во со также
      works: фильм книга роман газета сериал альбом песня журнал
      """;

  private static final String UKRAINIAN =
      """
      rights: що як для був була при який яка заявив заявила повідомив повідомила також після
      tails: який яка заявив заявила повідомив повідомила також після
      lefts: і й та в у з на по із від для при після між проти що як про до за
      particles: і й та
      roles: президент прем'єр міністр канцлер професор директор секретар мер сенатор депутат глава лідер тренер
      openers: і але що коли якщо бо
      unfinished: в у з на по із для від при
      starters: в у з на по із від для при після між проти що як про до за і й та але а коли якщо він вона вони ми це цей ця ці його її їх також
      works: фільм книга роман газета серіал альбом пісня журнал
      """;

  private static final String CZECH =
      """
      rights: který která bylo byla řekl řekla také podle před během uvedl uvedla oznámil
      tails: který která řekl řekla také podle během uvedl uvedla oznámil
      lefts: a v ve s se z ze na do od pro při po za o že proti mezi podle
      particles: a
      roles: prezident prezidentka premiér premiérka ministr ministryně kancléř profesor ředitel ředitelka mluvčí primátor senátor poslanec poslankyně šéf trenér předseda předsedkyně
      openers: a ale že když protože
      unfinished: v s z na do od pro při
      starters: v ve s se z ze na do od pro při po za o že proti mezi podle a ale když protože to ten ta ti jeho její jejich on ona oni jak také během
      works: film kniha román deník seriál album píseň časopis
      """;

  private static final String GREEK =
      """
      rights: και που για από είναι ήταν έχει είχε στην στον στο στη δεν κατά μετά πριν
      tails: και που για από είναι ήταν έχει είχε στην στον κατά μετά
      lefts: και του της των τον την με για από στον στην στο στη σε κατά μετά πριν προς ότι ο η το οι
      openers: και αλλά ότι όταν γιατί επειδή
      unfinished: με για από στον στην στο
      starters: και του της των τον την με για από στον στην στο στη σε κατά μετά πριν προς ότι ο η το οι τα αλλά όταν γιατί αν που όπως ένας μια ένα αυτός αυτή αυτό
      works: ταινία βιβλίο τραγούδι μυθιστόρημα εφημερίδα σειρά περιοδικό
      """;

  private static final String TURKISH =
      """
      rights: ile için olarak tarafından gibi daha göre sonra önce dedi olan olduğu
      tails: için olarak tarafından gibi göre sonra önce olduğu
      lefts: ve ile için gibi olan göre
      openers: ve ama fakat çünkü
      unfinished: ve ile için
      starters: ve ile için ama fakat çünkü bu şu bir o onlar biz ancak ayrıca daha sonra önce
      works: film kitap roman gazete dizi albüm şarkı dergi
      """;

  static final Map<String, String> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("en", ENGLISH),
          Map.entry("fr", FRENCH),
          Map.entry("es", SPANISH),
          Map.entry("de", GERMAN),
          Map.entry("it", ITALIAN),
          Map.entry("pt", PORTUGUESE),
          Map.entry("nl", DUTCH),
          Map.entry("pl", POLISH),
          Map.entry("ru", RUSSIAN),
          Map.entry("uk", UKRAINIAN),
          Map.entry("cs", CZECH),
          Map.entry("el", GREEK),
          Map.entry("tr", TURKISH));
}
