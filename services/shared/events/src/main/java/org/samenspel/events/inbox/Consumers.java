package org.samenspel.events.inbox;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.InjectableBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Who consumes which topic, for what comes to them otherwise than from their channel. What they subscribe to stands in their methods
 * alone: each is called with no record, and {@link Inbox#receive} answers for it.
 */
@ApplicationScoped
class Consumers {

    private static final String OURS = "org.samenspel.";

    private static final ScopedValue<List<Subscription<?>>> QUESTION = ScopedValue.newInstance();

    private final BeanManager beans;
    private final Config config;

    Consumers(BeanManager beans, Config config) {
        this.beans = beans;
        this.config = config;
    }

    /** Whether it is only asked what is subscribed to; then this is the answer. */
    static boolean isQuestion(Subscription<?>... subscriptions) {
        if (QUESTION.isBound()) {
            QUESTION.get().addAll(List.of(subscriptions));
        }
        return QUESTION.isBound();
    }

    /** What the service subscribes to on a topic; empty when it does not consume it. */
    Optional<List<Subscription<?>>> of(String topic) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getPackageName().startsWith(OURS) && isItself(bean))
                .flatMap(bean ->
                        methods(bean).filter(method -> consumes(method, topic)).map(method -> ask(bean, method)))
                .findFirst();
    }

    /** What a producer makes has the class of its producer, too. */
    private static boolean isItself(Bean<?> bean) {
        return ((InjectableBean<?>) bean).getKind() == InjectableBean.Kind.CLASS;
    }

    private static Stream<Method> methods(Bean<?> bean) {
        return Stream.of(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(ConsumerRecord.class)));
    }

    private boolean consumes(Method method, String topic) {
        Incoming channel = method.getAnnotation(Incoming.class);
        return channel != null
                && config.getOptionalValue("mp.messaging.incoming.%s.topic".formatted(channel.value()), String.class)
                        .filter(topic::equals)
                        .isPresent();
    }

    private static List<Subscription<?>> ask(Bean<?> bean, Method method) {
        Object consumer = ClientProxy.unwrap(
                Arc.container().instance((InjectableBean<?>) bean).get());
        List<Subscription<?>> answer = new ArrayList<>();
        ScopedValue.where(QUESTION, answer).run(() -> receiveNothing(consumer, method));
        return answer;
    }

    private static void receiveNothing(Object consumer, Method method) {
        try {
            method.setAccessible(true);
            method.invoke(consumer, new Object[] {null});
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(consumer.getClass().getName() + " does not answer", e);
        }
    }
}
