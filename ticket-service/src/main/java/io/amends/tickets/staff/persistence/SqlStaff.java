package io.amends.tickets.staff.persistence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.staff.application.Colleague;
import io.amends.tickets.staff.application.Colleague.Handle;
import io.amends.tickets.staff.application.Staff;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlStaff implements Staff {

    private static final String IS = """
            select exists (select from staff_customer
                    where person_id = :person and lower(customer_number) = lower(cast(:customer as text)))
                or exists (select from staff_handle s join contact c on ltrim(lower(c.handle), '@') = ltrim(lower(s.handle), '@')
                    where s.person_id = :person and lower(s.network) = lower(:network) and c.id = :contact) as known""";
    private static final String ALL = """
            select person_id, coalesce(string_agg(customer_number, ',' order by customer_number), '') as numbers,
                coalesce(string_agg(network || ' ' || handle, ',' order by network, handle), '') as handles
            from (select person_id, customer_number, null as network, null as handle from staff_customer
                union all select person_id, null, network, handle from staff_handle) known
            group by person_id order by person_id""";
    private static final List<String> FORGET = List.of("delete from staff_customer where person_id = :person",
            "delete from staff_handle where person_id = :person");
    private static final String ADD_NUMBERS = """
            insert into staff_customer (person_id, customer_number)
            select distinct :person, number from unnest(cast(:numbers as text[])) as given (number)""";
    private static final String ADD_HANDLES = """
            insert into staff_handle (person_id, network, handle)
            select distinct :person, network, handle
            from unnest(cast(:networks as text[]), cast(:handles as text[])) as given (network, handle)""";

    @Override
    public Uni<Boolean> is(String person, @Nullable String customerNumber, UUID contactId, String network) {
        return Sql.of(IS)
                .set("person", person)
                .set("customer", customerNumber)
                .set("contact", contactId)
                .set("network", network)
                .one(row -> row.get("known", Boolean.class));
    }

    @Override
    public Uni<List<Colleague>> all() {
        return Sql.of(ALL).list(SqlStaff::colleague);
    }

    @Override
    public Uni<Void> lock() {
        return Sql.of(AuthorityLock.ALONE).run().replaceWithVoid();
    }

    @Override
    public Uni<Void> put(Colleague colleague) {
        var handles = colleague.handles();
        return Sql.of(FORGET.getFirst()).set("person", colleague.person()).run()
                .chain(() -> Sql.of(FORGET.getLast()).set("person", colleague.person()).run())
                .chain(() -> Sql.of(ADD_NUMBERS)
                        .set("person", colleague.person())
                        .set("numbers", colleague.customerNumbers().toArray(String[]::new))
                        .run())
                .chain(() -> Sql.of(ADD_HANDLES)
                        .set("person", colleague.person())
                        .set("networks", handles.stream().map(Handle::network).toArray(String[]::new))
                        .set("handles", handles.stream().map(Handle::handle).toArray(String[]::new))
                        .run())
                .replaceWithVoid();
    }

    // Neither numbers nor handles have commas or spaces in them.
    private static Colleague colleague(SqlRow row) {
        return new Colleague(row.get("person_id", String.class), parts(row, "numbers").toList(),
                parts(row, "handles").map(part -> part.split(" ", 2)).map(part -> new Handle(part[0], part[1])).toList());
    }

    private static Stream<String> parts(SqlRow row, String column) {
        return Stream.of(row.get(column, String.class).split(",")).filter(part -> !part.isEmpty());
    }
}
