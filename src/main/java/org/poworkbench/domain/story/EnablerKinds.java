package org.poworkbench.domain.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of which kind an enabler is, by its words: those of type and labels weigh more than those of
 * the summary, and these more than those of the description. An enabler of which nothing tells the
 * kind is architectural, as most are.
 */
final class EnablerKinds {
  private static final int NAMED = 10;
  private static final int IN_SUMMARY = 3;
  private static final int LONGEST = 2_000;

  private static final Map<WorkType, Terms> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        WorkType.ENABLER_ARCHITECTURE,
        Terms.of(
            """
            architecture
            architectural
            refactoring
            refactor
            interface
            api
            service
            services
            module
            modules
            database
            schema
            migration
            migrate
            framework
            library
            queue
            cache
            event
            events
            header
            architektur
            schnittstelle
            dienst
            dienste
            datenbank
            modul
            """));
    WORDS.put(
        WorkType.ENABLER_COMPLIANCE,
        Terms.of(
            """
            compliance
            compliant
            gdpr
            dsgvo
            audit
            audits
            auditor
            auditors
            pci
            sox
            regulation
            regulations
            regulatory
            regulator
            legal
            law
            privacy
            data protection
            certification
            penetration test
            iso 27001
            gesetz
            gesetzlich
            datenschutz
            zertifizierung
            pr\u00fcfer
            aufbewahrungspflicht
            """));
    WORDS.put(
        WorkType.ENABLER_INFRASTRUCTURE,
        Terms.of(
            """
            infrastructure
            pipeline
            pipelines
            continuous integration
            continuous delivery
            ci
            cd
            build server
            deploy
            deployment
            deployments
            environment
            environments
            test environment
            staging
            server
            servers
            cluster
            kubernetes
            docker
            terraform
            jenkins
            cloud
            hosting
            monitoring
            alerting
            alert
            backup
            backups
            firewall
            vpn
            network
            test automation
            load test
            infrastruktur
            umgebung
            testumgebung
            netzwerk
            \u00fcberwachung
            lasttest
            """));
    WORDS.put(
        WorkType.ENABLER_EXPLORATION,
        Terms.of(
            """
            exploration
            explore
            prototype
            prototypes
            proof of concept
            poc
            evaluate
            evaluation
            feasibility
            experiment
            user research
            interviews
            market research
            erkundung
            erkunden
            prototyp
            machbarkeit
            evaluieren
            befragung
            """));
  }

  private EnablerKinds() {}

  static WorkType of(Story story) {
    WorkType best = WorkType.ENABLER_ARCHITECTURE;
    int most = 0;
    for (Map.Entry<WorkType, Terms> kind : WORDS.entrySet()) {
      int weight = weight(kind.getValue(), story);
      if (weight > most) {
        most = weight;
        best = kind.getKey();
      }
    }
    return best;
  }

  private static int weight(Terms words, Story story) {
    String named = String.join(" ", story.labels()) + ' ' + story.issueType().orElse("");
    return NAMED * count(words, Optional.of(named.replace('_', ' ')))
        + IN_SUMMARY * count(words, story.summary())
        + count(words, story.text(TextField.DESCRIPTION));
  }

  private static int count(Terms words, Optional<String> text) {
    return text.map(some -> some.substring(0, Math.min(some.length(), LONGEST)))
        .map(some -> new Phrase(some, new TextPlace(TextField.SUMMARY, 0, some.length())))
        .map(phrase -> words.in(phrase).size())
        .orElse(0);
  }
}
