package io.amends.tickets.tool.application;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Refused;
import io.amends.tickets.remedy.domain.MalformedRemedy;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.tool.domain.Fault;
import io.amends.tickets.tool.domain.Tool;
import io.smallrye.mutiny.Uni;

/** Whether there is a tool for a remedy, and it is filled in as that tool wants it. In the session of the caller. */
@ApplicationScoped
public class CheckRemedy {

    private final Tools tools;
    private final KnownTools known;
    private final CheckParameters parameters;

    CheckRemedy(Tools tools, KnownTools known, CheckParameters parameters) {
        this.tools = tools;
        this.known = known;
        this.parameters = parameters;
    }

    /** Before anybody acts: it may not be filled in yet. */
    public Uni<Tool> kind(Remedy remedy) {
        return beforehand(remedy, tool -> requireKind(tool, remedy));
    }

    /** Before the ruling, which is not asked about what cannot be given. */
    public Uni<Tool> whole(Remedy remedy) {
        return beforehand(remedy, tool -> {
            requireWhole(tool, remedy);
            requireNoUndo(tool);
        });
    }

    /** Where it counts: by the tool as it is in force at commit. */
    public Uni<Tool> atCommit(Remedy remedy) {
        return current(remedy).invoke(tool -> requireWhole(tool, remedy));
    }

    // What is known may be some seconds old: good enough to go on, not to refuse.
    private Uni<Tool> beforehand(Remedy remedy, Consumer<Tool> requirement) {
        return Uni.createFrom().item(() -> known.inForce(remedy.type().code()))
                .onItem().ifNull().switchTo(() -> current(remedy))
                .invoke(requirement)
                .onFailure().recoverWithUni(() -> current(remedy).invoke(requirement));
    }

    private Uni<Tool> current(Remedy remedy) {
        return tools.current(remedy.type().code())
                .onFailure(NoSuchTool.class).transform(unknown -> noSuchRemedy(remedy));
    }

    private void requireWhole(Tool tool, Remedy remedy) {
        requireKind(tool, remedy);
        parameters.require(tool, remedy.parameters());
    }

    // What is taken back, the service fills in: else anybody could name the remedy of any ticket.
    private static void requireNoUndo(Tool tool) {
        if (ParameterSchema.of(tool.parameters()).has(CheckTool.UNDOES)) {
            throw new Faulty("malformed-parameters", List.of(Fault.at("/" + CheckTool.UNDOES, "undo-by-itself")));
        }
    }

    private static void requireKind(Tool tool, Remedy remedy) {
        if (!tool.isRemedy()) {
            throw noSuchRemedy(remedy);
        }
        if (tool.ofMoney() != (remedy.amount() != null)) {
            throw new MalformedRemedy();
        }
    }

    private static Refused noSuchRemedy(Remedy remedy) {
        return new Refused(422, "no-such-remedy", remedy.type().code());
    }
}
