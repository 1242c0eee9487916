package io.amends.followups.oncall.domain;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who is paged next (A15, B16).
 *
 * @param answerWithin how long somebody has to say that they look at it
 * @param rounds how often the chain is gone through before the managers are told
 * @param againAfter how long until it begins again when nobody answered at all
 */
public record PagingPolicy(Duration answerWithin, int rounds, Duration againAfter, QuietHours quietHours) {

    public PagingPolicy {
        if (!answerWithin.isPositive() || !againAfter.isPositive() || rounds < 1) {
            throw new IllegalArgumentException("Paging needs a positive time to answer, a pause and at least one round");
        }
    }

    public Course next(Page page, List<Candidate> chain) {
        return next(page, page.round(), chain);
    }

    private Course next(Page page, int round, List<Candidate> chain) {
        var next = chain.stream()
                .filter(inRound(round, chain))
                .filter(candidate -> !page.wasPaged(candidate.colleague(), round))
                .findFirst();
        if (next.isPresent()) {
            return new Course.Ask(next.get(), round);
        }
        return chain.isEmpty() || round % rounds == 0 ? new Course.NobodyAnswers(round + 1) : next(page, round + 1, chain);
    }

    /** Those who are off and asleep come in the last round only, unless there is nobody else. */
    private Predicate<Candidate> inRound(int round, List<Candidate> chain) {
        boolean nobodyElse = chain.stream().allMatch(Candidate::overQuietHours);
        return candidate -> !candidate.overQuietHours() || nobodyElse || round % rounds == 0;
    }

    /** What is done now. */
    public sealed interface Course {

        /** Page this one. */
        record Ask(Candidate candidate, int round) implements Course {
        }

        /** Everybody was paged, or there is nobody: tell the managers, wait, and begin again with that round. */
        record NobodyAnswers(int nextRound) implements Course {
        }
    }
}
