package io.amends.tickets.executor.gateway;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.amends.tickets.executor.application.ExecutorOfTool;
import io.amends.tickets.executor.application.Executors;
import io.amends.tickets.executor.application.Executors.Defined;
import io.amends.tickets.executor.application.Executors.NoSuchExecutor;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.remedy.application.Execution;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Postponed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;

/**
 * Has each remedy carried out by the system that its tool names (B5). What did not go out is postponed, not failed: it goes
 * out when it can. Everything else without an answer is unknown, even a refused connection: this may be the second call after a
 * crash, and the first one may have had its effect.
 */
@ApplicationScoped
class ByExecutor implements Execution {

    private final ExecutorOfTool tools;
    private final Executors executors;
    private final Map<Protocol, Spoken> languages;

    ByExecutor(ExecutorOfTool tools, Executors executors, @Any Instance<Spoken> languages) {
        this.tools = tools;
        this.executors = executors;
        this.languages = languages.stream().collect(Collectors.toMap(Spoken::protocol, Function.identity()));
    }

    @Override
    public Uni<ExecutionOutcome> execute(RemedyOrder order) {
        return by(order, (spoken, executor) -> spoken.execute(executor, order))
                .onFailure().recoverWithItem(ByExecutor::ofNoAnswer);
    }

    @Override
    public Uni<ExecutionOutcome> ask(RemedyOrder order) {
        return by(order, (spoken, executor) -> spoken.ask(executor, order))
                .onFailure().recoverWithItem(ByExecutor::ofNoAnswer);
    }

    @Override
    public Uni<DryRun> dryRun(RemedyOrder order) {
        return by(order, (spoken, executor) -> spoken.dryRun(executor, order))
                .onFailure().recoverWithItem(failure -> new DryRun.NotKnown(reason(failure)));
    }

    private <T> Uni<T> by(RemedyOrder order, BiFunction<Spoken, Executor, Uni<T>> call) {
        return SameContext.after(() -> tools.of(order)
                .chain(executors::named)
                .onFailure(NoSuchExecutor.class).transform(none -> new NotSent("NO_SUCH_EXECUTOR"))
                .map(Defined::executor)
                .chain(executor -> call.apply(languages.get(executor.terms().protocol()), executor)));
    }

    static ExecutionOutcome ofNoAnswer(Throwable failure) {
        return failure instanceof NotSent ? new Postponed(reason(failure)) : new Unknown(reason(failure));
    }

    private static String reason(Throwable failure) {
        if (failure instanceof NotSent kept) {
            return kept.reason();
        }
        return failure instanceof TimeoutException ? "NO_ANSWER_IN_TIME" : "NO_ANSWER";
    }
}
