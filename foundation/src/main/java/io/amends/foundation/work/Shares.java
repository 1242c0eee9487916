package io.amends.foundation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What waits, shared out for several who work side by side, each in one transaction: while little waits each piece is on its
 * own and none waits for another; the more waits, the more goes together.
 */
public final class Shares {

    /** Much more saves little more, and would hold its rows for long. */
    private static final int MOST_TOGETHER = 10;

    private Shares() {
    }

    /** @param size how much work there is in a piece; a piece is never divided */
    public static <T> List<List<T>> of(List<T> pieces, int atOnce, ToIntFunction<T> size) {
        int each = Math.min(Math.ceilDiv(pieces.stream().mapToInt(size).sum(), atOnce), MOST_TOGETHER);
        var shares = new ArrayList<List<T>>();
        int room = 0;
        for (T piece : pieces) {
            int needed = size.applyAsInt(piece);
            if (shares.isEmpty() || needed > room) {
                shares.add(new ArrayList<>());
                room = each;
            }
            shares.getLast().add(piece);
            room -= needed;
        }
        return shares;
    }

    /** Whether this share is worth a transaction for all of it, and small enough. */
    public static <T> boolean goesTogether(List<T> share, ToIntFunction<T> size) {
        int all = share.stream().mapToInt(size).sum();
        return all > 1 && all <= MOST_TOGETHER;
    }
}
