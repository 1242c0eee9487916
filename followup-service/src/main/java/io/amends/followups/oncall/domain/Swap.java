package io.amends.followups.oncall.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Two colleagues agree without asking a manager: one proposes, the other accepts in one tap (B16).
 *
 * @param gives when the proposer's duty goes to the other
 * @param takes when the other's duty goes to the proposer; absent when it is a favour
 */
public record Swap(UUID id, Colleague proposer, Colleague other, Period gives, @Nullable Period takes, SwapState state) {

    public Swap {
        if (proposer.id().equals(other.id())) {
            throw new UnusableRota("a swap needs two people");
        }
    }

    public boolean isOpen() {
        return state == SwapState.PROPOSED;
    }

    public Swap settled(SwapState outcome) {
        return new Swap(id, proposer, other, gives, takes, outcome);
    }

    List<Shift> over(List<Shift> shifts) {
        var given = handed(shifts, proposer, other, gives);
        return takes == null ? given : handed(given, other, proposer, takes);
    }

    private static List<Shift> handed(List<Shift> shifts, Colleague from, Colleague to, Period part) {
        return shifts.stream()
                .flatMap(shift -> shift.isOf(from) ? Stream.concat(shift.without(part), shift.within(part, to))
                        : Stream.of(shift))
                .toList();
    }
}
