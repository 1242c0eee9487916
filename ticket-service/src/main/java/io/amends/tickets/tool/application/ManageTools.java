package io.amends.tickets.tool.application;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.tool.domain.Fault;
import io.amends.tickets.tool.domain.Tool;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Adds, changes and withdraws tools. What was decided with an older version stays as it was. */
@ApplicationScoped
public class ManageTools {

    private final Catalogue catalogue;
    private final CheckTool check;
    private final Carriers carriers;
    private final KnownTools known;

    ManageTools(Catalogue catalogue, CheckTool check, Carriers carriers, KnownTools known) {
        this.catalogue = catalogue;
        this.check = check;
        this.carriers = carriers;
        this.known = known;
    }

    /** Joins the transaction of the idempotency key. */
    public Uni<KeptTool> add(Tool tool, Person by) {
        return checked(tool)
                .chain(() -> catalogue.add(tool, by))
                .onItem().ifNull().failWith(() -> new Refused(409, "tool-exists", tool.code()))
                .invoke(known::pokeSoon);
    }

    @WithTransaction
    public Uni<KeptTool> change(Tool tool, IfMatch meant, Person by) {
        return current(tool.code(), meant)
                .invoke(current -> requireSameNature(current.tool(), tool))
                .chain(() -> checked(tool))
                .chain(() -> catalogue.change(tool, by))
                .invoke(known::pokeSoon);
    }

    @WithTransaction
    public Uni<KeptTool> withdraw(String code, IfMatch meant, Person by) {
        return current(code, meant)
                .chain(current -> current.tool().isWords() ? refused("/code", "words-stay")
                        : current.isInForce() ? catalogue.withdraw(code, by) : Uni.createFrom().item(current))
                .invoke(known::pokeSoon);
    }

    private Uni<Void> checked(Tool tool) {
        check.require(tool);
        return withCarrier(tool).chain(() -> withUndo(tool));
    }

    // Else every remedy of that kind would wait for somebody whom nobody knows.
    private Uni<Void> withCarrier(Tool tool) {
        return tool.executor().equals(Tool.NOBODY) ? Uni.createFrom().voidItem()
                : carriers.isThere(tool.executor())
                        .chain(there -> there ? Uni.createFrom().voidItem()
                                : refused("/executor", "executor-unknown", tool.executor()));
    }

    private Uni<Void> withUndo(Tool tool) {
        return tool.undo() == null ? Uni.createFrom().voidItem()
                : catalogue.versions(tool.undo())
                        .chain(undo -> isUndo(undo) ? Uni.createFrom().voidItem() : refused("/undo", "undo-unknown"));
    }

    private static boolean isUndo(List<KeptTool> versions) {
        return !versions.isEmpty() && versions.getFirst().tool().isRemedy() && !versions.getFirst().tool().ofMoney()
                && ParameterSchema.of(versions.getFirst().tool().parameters()).has(CheckTool.UNDOES);
    }

    // Mandates and past decisions rest on it.
    private static void requireSameNature(Tool current, Tool next) {
        if (current.kind() != next.kind() || current.ofMoney() != next.ofMoney()) {
            throw new Faulty("malformed-tool", List.of(Fault.at("/kind", "nature-stays")));
        }
    }

    private Uni<KeptTool> current(String code, IfMatch meant) {
        return catalogue.locked(code)
                .onItem().ifNull().failWith(() -> new NoSuchTool(code))
                .invoke(current -> {
                    if (!meant.admits(current.tool().version())) {
                        throw new Refused(new Refusal(412, "changed-meanwhile", List.of(),
                                Map.of("current", Map.of("version", current.tool().version()))));
                    }
                });
    }

    private static <T> Uni<T> refused(String pointer, String code, Object... arguments) {
        return Uni.createFrom().failure(new Faulty("malformed-tool", List.of(Fault.at(pointer, code, arguments))));
    }
}
