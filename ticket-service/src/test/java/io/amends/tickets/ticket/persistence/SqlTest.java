package io.amends.tickets.ticket.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.foundation.database.Sql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

@QuarkusTest
@DisplayName("SQL of our own, in the transaction of the use case")
class SqlTest {

    private static final String HANDLE = "select handle from contact where id = :id";
    private final ContactRow ines = new ContactRow();

    SqlTest() {
        ines.id = UUID.randomUUID();
        ines.handle = "ines_" + ines.id;
        ines.name = "Ines";
    }

    @Test
    void seesWhatIsChangedAndNotYetWritten() {
        // when
        String seen = inTransaction(() -> persist().chain(this::handle));
        // then
        assertThat(seen).isEqualTo(ines.handle);
    }

    @Test
    void isTakenBackWithItsTransaction() {
        // given
        inTransaction(this::persist);
        // when
        assertThatThrownBy(() -> inTransaction(() -> rename()
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("half-way")))))
                .hasMessage("half-way");
        // then
        String after = inTransaction(this::handle);
        assertThat(after).isEqualTo(ines.handle);
    }

    @Test
    void answersNullForNoRowAndFailsWhereOneMustBe() {
        String none = inTransaction(
                () -> Sql.of(HANDLE).set("id", ines.id).oneOrNull(row -> row.get("handle", String.class)));
        assertThat(none).isNull();
        assertThatThrownBy(() -> inTransaction(this::handle)).hasMessageStartingWith("No row where there must be one");
    }

    @Test
    void namesTheParameterThatIsMissing() {
        assertThatThrownBy(() -> inTransaction(() -> Sql.of(HANDLE).set("handle", "ines").run()))
                .hasMessageStartingWith("No value for id");
    }

    private Uni<Void> persist() {
        return Panache.getSession().chain(session -> session.persist(ines));
    }

    private Uni<Integer> rename() {
        return Sql.of("update contact set handle = 'somebody else' where id = :id").set("id", ines.id).run();
    }

    private Uni<String> handle() {
        return Sql.of(HANDLE).set("id", ines.id).one(row -> row.get("handle", String.class));
    }

    private static <T> T inTransaction(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
