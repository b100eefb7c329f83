package org.mtnormalizer.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.stage.structure.LearnedLine;
import org.mtnormalizer.stage.structure.ResidueLearner;

class LearningTest {

  @Test
  void learnsWhatWasPlantedAndNothingElse() throws IOException {
    FurnitureCorpus corpus = new FurnitureCorpus(8, 3200, 7);
    LearningTrial.Score score = LearningTrial.score(corpus, ResidueLearner.learn(corpus));
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void theOrderOfTheArticlesPlaysNoPart() throws IOException {
    List<Document> articles = Collections.synchronizedList(new ArrayList<>());
    new FurnitureCorpus(3, 300, 5).forEach(articles::add);
    List<LearnedLine> once = ResidueLearner.learn(articles::forEach);
    Collections.shuffle(articles, new Random(3));
    assertThat(once).isNotEmpty();
    assertThat(ResidueLearner.learn(articles::forEach)).isEqualTo(once);
  }

  @Test
  void learnsNothingFromAFewArticles() throws IOException {
    assertThat(ResidueLearner.learn(new FurnitureCorpus(5, 60, 7))).isEmpty();
  }
}
