package io.amends.foundation.database;

import java.util.List;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple2;
import io.smallrye.mutiny.tuples.Tuple3;

/**
 * Statements of {@link Sql} that do not need each other's answers, sent one behind the other without waiting: PostgreSQL
 * carries them out in this order, each seeing what the ones before did, and nobody has to be woken for each of them. Of what
 * Hibernate does itself there may be one among them, as its session does one thing at a time.
 */
public final class AtOnce {

    private AtOnce() {
    }

    /** Ends when all have; where one fails, none has happened once the transaction is rolled back. */
    public static Uni<Void> all(Uni<?>... statements) {
        return all(List.of(statements));
    }

    public static Uni<Void> all(List<? extends Uni<?>> statements) {
        return statements.isEmpty() ? Uni.createFrom().voidItem()
                : Uni.combine().all().unis(statements).with(answers -> answers).replaceWithVoid();
    }

    /** The same with their answers. */
    public static <A, B> Uni<Tuple2<A, B>> both(Uni<A> one, Uni<B> other) {
        return Uni.combine().all().unis(one, other).asTuple();
    }

    public static <A, B, C> Uni<Tuple3<A, B, C>> three(Uni<A> first, Uni<B> second, Uni<C> third) {
        return Uni.combine().all().unis(first, second, third).asTuple();
    }
}
