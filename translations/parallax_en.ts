<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnalysisJob</name>
    <message numerus="yes">
        <source>%n article(s) analysed again.</source>
        <translation>
            <numerusform>%n article analysed again.</numerusform>
            <numerusform>%n articles analysed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of people kept.</source>
        <translation>
            <numerusform>%n decision of people kept.</numerusform>
            <numerusform>%n decisions of people kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotatedPdf</name>
    <message numerus="yes">
        <source>The export was cancelled. %n file(s) had been written.</source>
        <translation>
            <numerusform>The export was cancelled. %n file had been written.</numerusform>
            <numerusform>The export was cancelled. %n files had been written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotated article(s)</source>
        <translation>
            <numerusform>%n annotated article</numerusform>
            <numerusform>%n annotated articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationExport</name>
    <message numerus="yes">
        <source>%n tagging(s) and note(s) written to “%1”.</source>
        <translation>
            <numerusform>%n tagging or note written to “%1”.</numerusform>
            <numerusform>%n taggings and notes written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingEdits</name>
    <message numerus="yes">
        <source>Delete %n briefing(s)</source>
        <translation>
            <numerusform>Delete %n briefing</numerusform>
            <numerusform>Delete %n briefings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingExport</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n independent origin</numerusform>
            <numerusform>%n independent origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) are not shown.</source>
        <translation>
            <numerusform>%n further event is not shown.</numerusform>
            <numerusform>%n further events are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildingBlocks</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: the positions of %n further actor(s).</source>
        <translation>
            <numerusform>Left out: the positions of %n further actor.</numerusform>
            <numerusform>Left out: the positions of %n further actors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further report(s)</source>
        <translation>
            <numerusform>%n further report</numerusform>
            <numerusform>%n further reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that fewer articles tell of</source>
        <translation>
            <numerusform>%n event that fewer articles tell of</numerusform>
            <numerusform>%n events that fewer articles tell of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>%n event without a date</numerusform>
            <numerusform>%n events without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that no article tells of</source>
        <translation>
            <numerusform>%n event that no article tells of</numerusform>
            <numerusform>%n events that no article tells of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further contradiction(s)</source>
        <translation>
            <numerusform>%n further contradiction</numerusform>
            <numerusform>%n further contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further issue(s) on which actors differ</source>
        <translation>
            <numerusform>%n further issue on which actors differ</numerusform>
            <numerusform>%n further issues on which actors differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with fewer findings, which were not compared</source>
        <translation>
            <numerusform>%n article with fewer findings, which was not compared</numerusform>
            <numerusform>%n articles with fewer findings, which were not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more origins</source>
        <translation>
            <numerusform>%n or more origins</numerusform>
            <numerusform>%n or more origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further actor(s)</source>
        <translation>
            <numerusform>%n further actor</numerusform>
            <numerusform>%n further actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further issue(s)</source>
        <translation>
            <numerusform>%n further issue</numerusform>
            <numerusform>%n further issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n further quotation(s).</source>
        <translation>
            <numerusform>Left out: %n further quotation.</numerusform>
            <numerusform>Left out: %n further quotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: the quotations of %n further tag(s).</source>
        <translation>
            <numerusform>Left out: the quotations of %n further tag.</numerusform>
            <numerusform>Left out: the quotations of %n further tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n further article(s) that the briefing cites.</source>
        <translation>
            <numerusform>Left out: %n further article that the briefing cites.</numerusform>
            <numerusform>Left out: %n further articles that the briefing cites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stance(s) on these subjects that fewer positions show</source>
        <translation>
            <numerusform>%n stance on these subjects that fewer positions show</numerusform>
            <numerusform>%n stances on these subjects that fewer positions show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>positions on %n further subject(s)</source>
        <translation>
            <numerusform>positions on %n further subject</numerusform>
            <numerusform>positions on %n further subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further stance(s)</source>
        <translation>
            <numerusform>%n further stance</numerusform>
            <numerusform>%n further stances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n annotation(s) wait to be placed by hand, because their words are not in the newer version of the article.</source>
        <translation>
            <numerusform>%n annotation waits to be placed by hand, because its words are not in the newer version of the article.</numerusform>
            <numerusform>%n annotations wait to be placed by hand, because their words are not in the newer version of the article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message numerus="yes">
        <source>%n more event(s) not shown</source>
        <translation>
            <numerusform>%n more event not shown</numerusform>
            <numerusform>%n more events not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message numerus="yes">
        <source>Delete the tag “%1” with %n tagging(s)</source>
        <translation>
            <numerusform>Delete the tag “%1” with %n tagging</numerusform>
            <numerusform>Delete the tag “%1” with %n taggings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message numerus="yes">
        <source>at least %n independent origin(s)</source>
        <translation>
            <numerusform>at least %n independent origin</numerusform>
            <numerusform>at least %n independent origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n independent origin</numerusform>
            <numerusform>%n independent origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EdtfReading</name>
    <message numerus="yes">
        <source>about %1, precise to %n digit(s)</source>
        <translation>
            <numerusform>about %1, precise to %n digit</numerusform>
            <numerusform>about %1, precise to %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntitiesPane</name>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) %1</source>
        <translation>
            <numerusform>%n mention %1</numerusform>
            <numerusform>%n mentions %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityEdits</name>
    <message numerus="yes">
        <source>Accept %n entities</source>
        <translation>
            <numerusform>Accept %n entity</numerusform>
            <numerusform>Accept %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n entities</source>
        <translation>
            <numerusform>Reject %n entity</numerusform>
            <numerusform>Reject %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n entities</source>
        <translation>
            <numerusform>Reconsider %n entity</numerusform>
            <numerusform>Reconsider %n entities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityMerge</name>
    <message numerus="yes">
        <source>Merge %n entities into “%1”</source>
        <translation>
            <numerusform>Merge %n entity into “%1”</numerusform>
            <numerusform>Merge %n entities into “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventCheck</name>
    <message numerus="yes">
        <source>%n event(s) have no passage that tells of them, and nobody made them or decided on them.</source>
        <translation>
            <numerusform>%n event has no passage that tells of it, and nobody made it or decided on it.</numerusform>
            <numerusform>%n events have no passage that tells of them, and nobody made them or decided on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventEdits</name>
    <message numerus="yes">
        <source>Accept %n event(s)</source>
        <translation>
            <numerusform>Accept %n event</numerusform>
            <numerusform>Accept %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n event(s)</source>
        <translation>
            <numerusform>Reject %n event</numerusform>
            <numerusform>Reject %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n event(s)</source>
        <translation>
            <numerusform>Reconsider %n event</numerusform>
            <numerusform>Reconsider %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event(s) into “%1”</source>
        <translation>
            <numerusform>Merge %n event into “%1”</numerusform>
            <numerusform>Merge %n events into “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FontCoverage</name>
    <message numerus="yes">
        <source>No installed font has %n character(s), which are boxes on the page: %1. They can be searched and copied. Install a font that has them and export again.</source>
        <translation>
            <numerusform>No installed font has %n character, which is a box on the page: %1. It can be searched and copied. Install a font that has it and export again.</numerusform>
            <numerusform>No installed font has %n characters, which are boxes on the page: %1. They can be searched and copied. Install a font that has them and export again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n file could not be imported.</numerusform>
            <numerusform>%n files could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) took the place of older ones.</source>
        <translation>
            <numerusform>%n new version took the place of an older one.</numerusform>
            <numerusform>%n new versions took the place of older ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) wait to be placed by hand.</source>
        <translation>
            <numerusform>%n annotation waits to be placed by hand.</numerusform>
            <numerusform>%n annotations wait to be placed by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueEdits</name>
    <message numerus="yes">
        <source>Import %n issue(s)</source>
        <translation>
            <numerusform>Import %n issue</numerusform>
            <numerusform>Import %n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueFinds</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionEdits</name>
    <message numerus="yes">
        <source>Accept %n mention(s)</source>
        <translation>
            <numerusform>Accept %n mention</numerusform>
            <numerusform>Accept %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n mention(s)</source>
        <translation>
            <numerusform>Reject %n mention</numerusform>
            <numerusform>Reject %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n mention(s)</source>
        <translation>
            <numerusform>Reconsider %n mention</numerusform>
            <numerusform>Reconsider %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n mention(s)</source>
        <translation>
            <numerusform>Change the kind of %n mention</numerusform>
            <numerusform>Change the kind of %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n mention(s) name “%1”</source>
        <translation>
            <numerusform>Let %n mention name “%1”</numerusform>
            <numerusform>Let %n mentions name “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message numerus="yes">
        <source>This is a new version of “%1”. %n annotation(s) were not found in it and wait to be placed by hand.</source>
        <translation>
            <numerusform>This is a new version of “%1”. %n annotation was not found in it and waits to be placed by hand.</numerusform>
            <numerusform>This is a new version of “%1”. %n annotations were not found in it and wait to be placed by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a new version of “%1”. The words of %n position(s), statement(s) or event(s) were not found in it; they stay with the old version.</source>
        <translation>
            <numerusform>This is a new version of “%1”. The words of %n position, statement or event were not found in it; it stays with the old version.</numerusform>
            <numerusform>This is a new version of “%1”. The words of %n positions, statements or events were not found in it; they stay with the old version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>Remove %n note</numerusform>
            <numerusform>Remove %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tagging(s) and note(s)</source>
        <translation>
            <numerusform>Remove %n tagging or note</numerusform>
            <numerusform>Remove %n taggings and notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationActions</name>
    <message numerus="yes">
        <source>Tag to give to %n passage(s) instead</source>
        <translation>
            <numerusform>Tag to give to %n passage instead</numerusform>
            <numerusform>Tag to give to %n passages instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagging(s) and note(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n tagging or note deleted. Undo brings it back.</numerusform>
            <numerusform>%n taggings and notes deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationFilters</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::BlockWriter</name>
    <message numerus="yes">
        <source>%n building block(s) changed.</source>
        <translation>
            <numerusform>%n building block changed.</numerusform>
            <numerusform>%n building blocks changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is drafted: %n sentence(s), each with its source.</source>
        <translation>
            <numerusform>“%1” is drafted: %n sentence, with its source.</numerusform>
            <numerusform>“%1” is drafted: %n sentences, each with its source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is drafted: %n sentence(s), each with its source. Some parts stayed empty.</source>
        <translation>
            <numerusform>“%1” is drafted: %n sentence, with its source. Some parts stayed empty.</numerusform>
            <numerusform>“%1” is drafted: %n sentences, each with its source. Some parts stayed empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingStatus</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without a source</source>
        <translation>
            <numerusform>%n sentence without a source</numerusform>
            <numerusform>%n sentences without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cites %n article(s)</source>
        <translation>
            <numerusform>cites %n article</numerusform>
            <numerusform>cites %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of %n independent origin(s)</source>
        <translation>
            <numerusform> of %n independent origin</numerusform>
            <numerusform> of %n independent origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingsSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::CodebookActions</name>
    <message numerus="yes">
        <source>%n tag(s) below it</source>
        <translation>
            <numerusform>%n tag below it</numerusform>
            <numerusform>%n tags below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::CodebookModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %n passage</numerusform>
            <numerusform>%1, %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with those of the tags below it</source>
        <translation>
            <numerusform>%n with those of the tags below it</numerusform>
            <numerusform>%n with those of the tags below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::CodebookPane</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesModel</name>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>named %n time</numerusform>
            <numerusform>named %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EntityActions</name>
    <message numerus="yes">
        <source>Change the kind of %n entities</source>
        <translation>
            <numerusform>Change the kind of %n entity</numerusform>
            <numerusform>Change the kind of %n entities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EntityMerge</name>
    <message numerus="yes">
        <source>%n entities become one. Which name stays?</source>
        <translation>
            <numerusform>%n entity becomes one. Which name stays?</numerusform>
            <numerusform>%n entities become one. Which name stays?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EventDecisions</name>
    <message numerus="yes">
        <source>Taking %n passage(s) from an event</source>
        <translation>
            <numerusform>Taking %n passage from an event</numerusform>
            <numerusform>Taking %n passages from an event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EventPassagesList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EventsSection</name>
    <message numerus="yes">
        <source>%n other article(s) tell(s) of it</source>
        <translation>
            <numerusform>%n other article tells of it</numerusform>
            <numerusform>%n other articles tell of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::HistoryModel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::IssuesModel</name>
    <message numerus="yes">
        <source>%1, %n position(s)</source>
        <translation>
            <numerusform>%1, %n position</numerusform>
            <numerusform>%1, %n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::IssuesPane</name>
    <message numerus="yes">
        <source>%n issue(s) were imported.</source>
        <translation>
            <numerusform>%n issue was imported.</numerusform>
            <numerusform>%n issues were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) were exported.</source>
        <translation>
            <numerusform>%n issue was exported.</numerusform>
            <numerusform>%n issues were exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::JoinQuestion</name>
    <message numerus="yes">
        <source>%n passage(s) tagged “%1” overlap or touch these words. Join them into one?</source>
        <translation>
            <numerusform>%n passage tagged “%1” overlaps or touches these words. Join them into one?</numerusform>
            <numerusform>%n passages tagged “%1” overlap or touch these words. Join them into one?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::MentionsSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsList</name>
    <message numerus="yes">
        <source>Named in %n article(s)</source>
        <translation>
            <numerusform>Named in %n article</numerusform>
            <numerusform>Named in %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsModel</name>
    <message numerus="yes">
        <source>%1, named %n time(s)</source>
        <translation>
            <numerusform>%1, named %n time</numerusform>
            <numerusform>%1, named %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::OtherDatesRow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>outlets</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::PdfExportDialog</name>
    <message numerus="yes">
        <source>%n chosen article(s)</source>
        <translation>
            <numerusform>%n chosen article</numerusform>
            <numerusform>%n chosen articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): %1</source>
        <comment>what they are</comment>
        <translation>
            <numerusform>%n article: %1</numerusform>
            <numerusform>%n articles: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open article(s)</source>
        <translation>
            <numerusform>%n open article</numerusform>
            <numerusform>%n open articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) of the project</source>
        <translation>
            <numerusform>The only article of the project</numerusform>
            <numerusform>All %n articles of the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::PdfPreview</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewDetails</name>
    <message numerus="yes">
        <source>Change the &amp;tag of %n highlight(s)…</source>
        <translation>
            <numerusform>Change the &amp;tag of %n highlight…</numerusform>
            <numerusform>Change the &amp;tag of %n highlights…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewDialog</name>
    <message numerus="yes">
        <source>Nothing was changed in this PDF. All %n mark(s) came back as they went out.</source>
        <translation>
            <numerusform>Nothing was changed in this PDF. The one mark came back as it went out.</numerusform>
            <numerusform>Nothing was changed in this PDF. All %n marks came back as they went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Apply %n change</numerusform>
            <numerusform>&amp;Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of “%1” taken over. Undo takes them back.</source>
        <translation>
            <numerusform>%n change of “%1” taken over. Undo takes it back.</numerusform>
            <numerusform>%n changes of “%1” taken over. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::PositionDecisions</name>
    <message numerus="yes">
        <source>Who holds these %n position(s)?</source>
        <translation>
            <numerusform>Who holds this position?</numerusform>
            <numerusform>Who holds these %n positions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What are these %n position(s) about?</source>
        <translation>
            <numerusform>What is this position about?</numerusform>
            <numerusform>What are these %n positions about?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::PositionFilters</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::PositionsSection</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderHeader</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderPane</name>
    <message numerus="yes">
        <source>%1 · %2 · %n time(s) in this article · %3</source>
        <translation>
            <numerusform>%1 · %2 · %n time in this article · %3</numerusform>
            <numerusform>%1 · %2 · %n times in this article · %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::RecordHistory</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SearchPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SearchTagger</name>
    <message numerus="yes">
        <source>Tagged %n passage(s) “%1”. Undo: %2</source>
        <translation>
            <numerusform>Tagged %n passage “%1”. Undo: %2</numerusform>
            <numerusform>Tagged %n passages “%1”. Undo: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::StatementsSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagChart</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagDescription</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagMatrixModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n passage(s)</source>
        <translation>
            <numerusform>%1, %2, %n passage</numerusform>
            <numerusform>%1, %2, %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagOverview</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many passages of an article have a tag: the %n articles with the most. A figure leads to them, Ctrl+C copies the table.</source>
        <translation>
            <numerusform>How many passages of an article have a tag: the %n article with the most. A figure leads to them, Ctrl+C copies the table.</numerusform>
            <numerusform>How many passages of an article have a tag: the %n articles with the most. A figure leads to them, Ctrl+C copies the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TimelinePopups</name>
    <message numerus="yes">
        <source>%n in one place</source>
        <translation>
            <numerusform>%n in one place</numerusform>
            <numerusform>%n in one place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineTip</name>
    <message numerus="yes">
        <source>%n article(s) tell(s) of it</source>
        <translation>
            <numerusform>%n article tells of it</numerusform>
            <numerusform>%n articles tell of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::VersionsSection</name>
    <message numerus="yes">
        <source>%n tag(s) and note(s) went over to the corrected version.</source>
        <translation>
            <numerusform>%n tag or note went over to the corrected version.</numerusform>
            <numerusform>%n tags and notes went over to the corrected version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The words of %n more were not found in it; place them by hand.</source>
        <translation>
            <numerusform>%1 The words of %n more were not found in it; place it by hand.</numerusform>
            <numerusform>%1 The words of %n more were not found in it; place them by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n tag(s) or note(s) from an earlier version were not found in this one.</source>
        <translation>
            <numerusform>The words of %n tag or note from an earlier version were not found in this one.</numerusform>
            <numerusform>The words of %n tags or notes from an earlier version were not found in this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n position(s), statement(s) or event(s) stay with the old version, because their words are not in this one.</source>
        <translation>
            <numerusform>%1 %n position, statement or event stays with the old version, because its words are not in this one.</numerusform>
            <numerusform>%1 %n positions, statements or events stay with the old version, because their words are not in this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into “%1”: %2.</source>
        <comment>a folder; what they hold</comment>
        <translation>
            <numerusform>%n file written into “%1”: %2.</numerusform>
            <numerusform>%n files written into “%1”: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be placed.</source>
        <translation>
            <numerusform>%n thing could not be placed.</numerusform>
            <numerusform>%n things could not be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged passage(s)</source>
        <translation>
            <numerusform>%n tagged passage</numerusform>
            <numerusform>%n tagged passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) underlined</source>
        <translation>
            <numerusform>%n name underlined</numerusform>
            <numerusform>%n names underlined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be placed</source>
        <translation>
            <numerusform>%n that cannot be placed</numerusform>
            <numerusform>%n that cannot be placed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReview</name>
    <message numerus="yes">
        <source>%n article(s) of this PDF are not in this project.</source>
        <translation>
            <numerusform>%n article of this PDF is not in this project.</numerusform>
            <numerusform>%n articles of this PDF are not in this project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These words stand in the article %n time(s); this is the place nearest to the mark.</source>
        <translation>
            <numerusform>These words stand in the article once; this is the place nearest to the mark.</numerusform>
            <numerusform>These words stand in the article %n times; this is the place nearest to the mark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed</source>
        <translation>
            <numerusform>%n note changed</numerusform>
            <numerusform>%n notes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new highlight(s)</source>
        <translation>
            <numerusform>%n new highlight</numerusform>
            <numerusform>%n new highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply/replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken over</source>
        <translation>
            <numerusform>%n cannot be taken over</numerusform>
            <numerusform>%n cannot be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) unchanged</source>
        <translation>
            <numerusform>%n mark unchanged</numerusform>
            <numerusform>%n marks unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositionEdits</name>
    <message numerus="yes">
        <source>Accept %n position(s)</source>
        <translation>
            <numerusform>Accept %n position</numerusform>
            <numerusform>Accept %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n position(s)</source>
        <translation>
            <numerusform>Reject %n position</numerusform>
            <numerusform>Reject %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n position(s)</source>
        <translation>
            <numerusform>Reconsider %n position</numerusform>
            <numerusform>Reconsider %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the stance of %n position(s)</source>
        <translation>
            <numerusform>Change the stance of %n position</numerusform>
            <numerusform>Change the stance of %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the strength of %n position(s)</source>
        <translation>
            <numerusform>Change the strength of %n position</numerusform>
            <numerusform>Change the strength of %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the holder of %n position(s)</source>
        <translation>
            <numerusform>Change the holder of %n position</numerusform>
            <numerusform>Change the holder of %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the issue of %n position(s)</source>
        <translation>
            <numerusform>Change the issue of %n position</numerusform>
            <numerusform>Change the issue of %n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositionWords</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message numerus="yes">
        <source>%n position(s) have no passage that shows them.</source>
        <translation>
            <numerusform>%n position has no passage that shows it.</numerusform>
            <numerusform>%n positions have no passage that shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementEdits</name>
    <message numerus="yes">
        <source>Accept %n statement(s)</source>
        <translation>
            <numerusform>Accept %n statement</numerusform>
            <numerusform>Accept %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n statement(s)</source>
        <translation>
            <numerusform>Reject %n statement</numerusform>
            <numerusform>Reject %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n statement(s)</source>
        <translation>
            <numerusform>Reconsider %n statement</numerusform>
            <numerusform>Reconsider %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the speaker of %n statement(s)</source>
        <translation>
            <numerusform>Change the speaker of %n statement</numerusform>
            <numerusform>Change the speaker of %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaggingEdits</name>
    <message numerus="yes">
        <source>Join %n tagging(s) to one</source>
        <translation>
            <numerusform>Join %n tagging to one</numerusform>
            <numerusform>Join %n taggings to one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retag %n passage(s) with “%1”</source>
        <translation>
            <numerusform>Retag %n passage with “%1”</numerusform>
            <numerusform>Retag %n passages with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tagging(s)</source>
        <translation>
            <numerusform>Remove %n tagging</numerusform>
            <numerusform>Remove %n taggings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) with “%1”</source>
        <translation>
            <numerusform>Tag %n passage with “%1”</numerusform>
            <numerusform>Tag %n passages with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This tag is on %n passage(s) already.</source>
        <translation>
            <numerusform>This tag is on %n passage already.</numerusform>
            <numerusform>This tag is on %n passages already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message numerus="yes">
        <source>%n without a date left out.</source>
        <translation>
            <numerusform>%n without a date left out.</numerusform>
            <numerusform>%n without a date left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the timeline written to “%1”.</source>
        <translation>
            <numerusform>%n item of the timeline written to “%1”.</numerusform>
            <numerusform>%n items of the timeline written to “%1”.</numerusform>
        </translation>
    </message>
</context>
</TS>
