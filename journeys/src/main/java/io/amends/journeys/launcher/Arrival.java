package io.amends.journeys.launcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * In which order posts arrive, and which of them twice, as networks deliver at least once and in no order.
 *
 * @param repeat how many in a hundred arrive twice
 * @param window how many are under way at a time, any of which may arrive next; 1 keeps the order
 * @param seed the same seed is the same arrival
 */
public record Arrival(int repeat, int window, long seed) {

    public static final Arrival IN_ORDER = new Arrival(0, 1, 1);

    public <T> List<T> of(List<T> posts) {
        var chance = new Random(seed);
        return shuffled(repeated(posts, chance), chance);
    }

    private <T> List<T> repeated(List<T> posts, Random chance) {
        Set<Integer> twice = chosen(posts.size(), chance);
        var all = new ArrayList<T>();
        for (int i = 0; i < posts.size(); i++) {
            all.addAll(Collections.nCopies(twice.contains(i) ? 2 : 1, posts.get(i)));
        }
        return all;
    }

    private Set<Integer> chosen(int size, Random chance) {
        var indices = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(indices, chance);
        return new HashSet<>(indices.subList(0, size * repeat / 100));
    }

    private <T> List<T> shuffled(List<T> posts, Random chance) {
        var arriving = new ArrayList<T>();
        var underWay = new ArrayList<T>();
        for (T post : posts) {
            underWay.add(post);
            if (underWay.size() >= Math.max(1, window)) {
                arriving.add(takeAny(underWay, chance));
            }
        }
        while (!underWay.isEmpty()) {
            arriving.add(takeAny(underWay, chance));
        }
        return arriving;
    }

    private static <T> T takeAny(List<T> from, Random chance) {
        int any = chance.nextInt(from.size());
        Collections.swap(from, any, from.size() - 1);
        return from.removeLast();
    }
}
