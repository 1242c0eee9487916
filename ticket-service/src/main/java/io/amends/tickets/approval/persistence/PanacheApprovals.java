package io.amends.tickets.approval.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.approval.application.Approvals;
import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.ApprovalState;
import io.amends.tickets.approval.domain.Asked;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.staff.application.Names;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheApprovals implements Approvals, PanacheRepositoryBase<ApprovalRow, UUID> {

    private static final String CONCERNING = """
            select a from ApprovalRow a
            where a.state in :states and (a.askerId = :person
                or exists (select 1 from ApprovalAskedRow k where k.approvalId = a.id
                    and (k.holderKind = PERSON and k.holder = :person or k.holderKind = ROLE and k.holder in :roles)))
            order by a.requestedAt desc, a.id""";

    private static final EnumSet<ApprovalState> WAITING = EnumSet.of(ApprovalState.REQUESTED);

    private final Ids ids;
    private final Names names;

    PanacheApprovals(Ids ids, Names names) {
        this.ids = ids;
        this.names = names;
    }

    @Override
    public Uni<Void> add(Approval approval) {
        return persist(ApprovalRow.of(approval))
                .chain(() -> addAsked(approval.id(), approval.asked()))
                .chain(this::flush);
    }

    @Override
    public Uni<Void> save(Approval approval) {
        return findById(approval.id())
                .invoke(row -> row.take(approval))
                .chain(() -> asked(List.of(approval.id())))
                .chain(known -> addAsked(approval.id(), approval.asked().stream()
                        .filter(asked -> !known.getOrDefault(approval.id(), List.of()).contains(asked)).toList()))
                .chain(this::flush);
    }

    @Override
    public Uni<Stored> get(UUID id) {
        return findById(id)
                .onItem().ifNull().failWith(PanacheApprovals::noSuchApproval)
                .chain(row -> withAsked(List.of(row)).map(List::getFirst));
    }

    @Override
    public Uni<UUID> ticketOf(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery("select a.ticketId from ApprovalRow a where a.id = :id", UUID.class)
                        .setParameter("id", id).getSingleResultOrNull())
                .onItem().ifNull().failWith(PanacheApprovals::noSuchApproval);
    }

    @Override
    public Uni<List<Stored>> ofTicket(UUID ticketId) {
        return find("ticketId = ?1 order by requestedAt desc, id desc", ticketId).list()
                .chain(this::withAsked);
    }

    @Override
    public Uni<List<Stored>> concerning(Person person, boolean waiting, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(CONCERNING, ApprovalRow.class)
                        .setParameter("states", waiting ? WAITING : EnumSet.complementOf(WAITING))
                        .setParameter("person", person.id())
                        .setParameter("roles", new HashSet<>(person.roles()))
                        .setMaxResults(limit)
                        .getResultList())
                .chain(this::withAsked);
    }

    private Uni<List<Stored>> withAsked(List<ApprovalRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return asked(rows.stream().map(row -> row.id).toList())
                .chain(asked -> names.of(persons(asked))
                        .map(called -> rows.stream()
                                .map(row -> row.stored(asked.getOrDefault(row.id, List.of()), called)).toList()));
    }

    private static List<String> persons(Map<UUID, List<Asked>> asked) {
        return asked.values().stream().flatMap(List::stream).map(Asked::holder).filter(Holder::isPerson).map(Holder::name)
                .distinct().toList();
    }

    private static Uni<Map<UUID, List<Asked>>> asked(List<UUID> approvals) {
        return Panache.getSession()
                .chain(session -> session
                        .createQuery(
                                "from ApprovalAskedRow k where k.approvalId in :ids order by k.since, k.holderKind, k.holder",
                                ApprovalAskedRow.class)
                        .setParameter("ids", approvals).getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(row -> row.approvalId, mapping(ApprovalAskedRow::asked, toList()))));
    }

    private Uni<Void> addAsked(UUID approval, List<Asked> asked) {
        return Panache.getSession().chain(session -> session
                .persistAll(asked.stream().map(one -> ApprovalAskedRow.of(ids.fresh(), approval, one)).toArray()));
    }

    private static Refused noSuchApproval() {
        return new Refused(404, "no-such-approval");
    }
}
