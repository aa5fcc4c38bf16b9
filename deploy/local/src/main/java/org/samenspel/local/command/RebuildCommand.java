package org.samenspel.local.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        description = "Builds what a service keeps of another one's data anew from the topics, while it runs.")
public final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private OperatedService service;

    @Parameters(index = "1", paramLabel = "MODEL", description = "Which of them; another word gets their names.")
    private String model;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return service.ask("rebuild", List.of(model));
    }
}
