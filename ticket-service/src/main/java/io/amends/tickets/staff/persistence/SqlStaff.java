package io.amends.tickets.staff.persistence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.staff.application.Colleague;
import io.amends.tickets.staff.application.Colleague.Handle;
import io.amends.tickets.staff.application.Staff;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlStaff implements Staff {

    private static final String IS = """
            select exists (select from staff_customer where person_id = :person and customer_number = cast(:customer as text))
                or exists (select from staff_handle s join contact c on lower(c.handle) = lower(s.handle)
                    where s.person_id = :person and s.network = :network and c.id = :contact)""";
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
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(IS, Boolean.class)
                        .setParameter("person", person)
                        .setParameter("customer", customerNumber)
                        .setParameter("contact", contactId)
                        .setParameter("network", network)
                        .getSingleResult());
    }

    @Override
    public Uni<List<Colleague>> all() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, Tuple.class).getResultList())
                .map(rows -> rows.stream().map(SqlStaff::colleague).toList());
    }

    @Override
    public Uni<Void> lock() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AuthorityLock.ALONE, Integer.class).getSingleResult())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> put(Colleague colleague) {
        var handles = colleague.handles();
        return Panache.getSession()
                .chain(session -> run(session, FORGET.getFirst(), colleague)
                        .chain(() -> run(session, FORGET.getLast(), colleague))
                        .chain(() -> session.createNativeQuery(ADD_NUMBERS)
                                .setParameter("person", colleague.person())
                                .setParameter("numbers", colleague.customerNumbers().toArray(String[]::new))
                                .executeUpdate())
                        .chain(() -> session.createNativeQuery(ADD_HANDLES)
                                .setParameter("person", colleague.person())
                                .setParameter("networks", handles.stream().map(Handle::network).toArray(String[]::new))
                                .setParameter("handles", handles.stream().map(Handle::handle).toArray(String[]::new))
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private static Uni<Integer> run(Mutiny.Session session, String forget, Colleague colleague) {
        return session.createNativeQuery(forget).setParameter("person", colleague.person()).executeUpdate();
    }

    // Neither numbers nor handles have commas or spaces in them.
    private static Colleague colleague(Tuple row) {
        return new Colleague(row.get("person_id", String.class), parts(row, "numbers").toList(),
                parts(row, "handles").map(part -> part.split(" ", 2)).map(part -> new Handle(part[0], part[1])).toList());
    }

    private static Stream<String> parts(Tuple row, String column) {
        return Stream.of(row.get(column, String.class).split(",")).filter(part -> !part.isEmpty());
    }
}
