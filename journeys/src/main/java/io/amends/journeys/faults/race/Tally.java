package io.amends.journeys.faults.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.amends.journeys.story.Api.Answer;

/** What the rounds of one race came to. */
final class Tally {

    private static final int SHOWN = 5;

    private final Race race;
    private final Map<String, Integer> told = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int rounds;
    private long seed;

    Tally(Race race) {
        this.race = race;
    }

    void begin(long seedOfRound) {
        seed = seedOfRound;
        rounds++;
    }

    /** A loser was told why, or got what the winner got. */
    void told(String why) {
        told.merge(why, 1, Integer::sum);
    }

    void expect(boolean holds, String what) {
        if (!holds) {
            wrong.add(what + " (round " + seed + ")");
        }
    }

    /** Exactly one of two is done, and the other is told why, by one of these codes. */
    void expectOneWinner(List<Answer> answers, String... codes) {
        var winners = answers.stream().filter(Answer::isDone).toList();
        expect(winners.size() == 1, "not one winner but " + answers);
        answers.stream().filter(answer -> !answer.isDone()).forEach(answer -> expectTold(answer, codes));
    }

    void expectTold(Answer loser, String... codes) {
        told(loser.code());
        expect(List.of(codes).contains(loser.code()) && !loser.body().path("detail").asText().isBlank(),
                "not told why: " + loser);
    }

    boolean isGood(int wanted) {
        return wrong.isEmpty() && rounds == wanted;
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        var why = told.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
        var shown = wrong.stream().limit(SHOWN).map(one -> "%n    WRONG: %s".formatted(one)).collect(Collectors.joining());
        return "%-16s %6d %6d   %s%s".formatted(race.words(), rounds, wrong.size(), why, shown);
    }
}
