<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnalysisJob</name>
    <message numerus="yes">
        <source>%n article(s) analysed again.</source>
        <translation>
            <numerusform>%n Artikel erneut ausgewertet.</numerusform>
            <numerusform>%n Artikel erneut ausgewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of people kept.</source>
        <translation>
            <numerusform>%n Entscheidung von Personen beibehalten.</numerusform>
            <numerusform>%n Entscheidungen von Personen beibehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The analysis was stopped; the other articles are as they were.</source>
        <translation>Die Auswertung wurde abgebrochen; die übrigen Artikel sind unverändert.</translation>
    </message>
    <message>
        <source>Analysing articles</source>
        <translation>Artikel werden ausgewertet</translation>
    </message>
</context>
<context>
    <name>AnalyzeCommand</name>
    <message>
        <source>The analysis was stopped. What is counted below is stored; the same command again does the rest.</source>
        <translation>Die Auswertung wurde abgebrochen. Was unten gezählt ist, ist gespeichert; derselbe Befehl erledigt beim nächsten Mal den Rest.</translation>
    </message>
    <message>
        <source>Articles analysed: %1. Decisions of people kept: %2.</source>
        <translation>Artikel ausgewertet: %1. Entscheidungen von Personen beibehalten: %2.</translation>
    </message>
    <message>
        <source>Analyse the articles again; what people accepted, changed or rejected stays.</source>
        <translation>Die Artikel erneut auswerten; was Personen angenommen, geändert oder abgelehnt haben, bleibt.</translation>
    </message>
</context>
<context>
    <name>AnnotatePdfCommand</name>
    <message>
        <source>“%1” cannot be left out; what can is tags, notes, positions, suggested and entities.</source>
        <translation>„%1“ kann nicht weggelassen werden; möglich sind tags, notes, positions, suggested und entities.</translation>
    </message>
    <message>
        <source>There is no paper “%1”; the papers are a4 and letter.</source>
        <translation>Es gibt kein Papier „%1“; die Papiere sind a4 und letter.</translation>
    </message>
    <message>
        <source>Say with -o which file, or which folder, to write.</source>
        <translation>Mit -o angeben, welche Datei oder welcher Ordner geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Name the articles by their ids, or say --all; a dump lists them.</source>
        <translation>Die Artikel mit ihren Kennungen angeben, oder --all; die Ausgabe (dump) führt sie auf.</translation>
    </message>
    <message>
        <source>The project has no article “%1”. Its articles and their ids are listed by a dump.</source>
        <translation>Das Projekt enthält keinen Artikel „%1“. Die Ausgabe (dump) führt seine Artikel mit ihren Kennungen auf.</translation>
    </message>
    <message>
        <source>The project has no tag “%1”. A dump lists its tags.</source>
        <translation>Das Projekt enthält kein Schlagwort „%1“. Die Ausgabe (dump) führt seine Schlagwörter auf.</translation>
    </message>
    <message>
        <source>Files: %1; articles: %2; pages: %3; annotations: %4.</source>
        <translation>Dateien: %1; Artikel: %2; Seiten: %3; Anmerkungen: %4.</translation>
    </message>
    <message>
        <source>All articles of the project.</source>
        <translation>Alle Artikel des Projekts.</translation>
    </message>
    <message>
        <source>The PDF file for all of them; or a folder, for a file an article.</source>
        <translation>Die PDF-Datei für alle; oder ein Ordner, für eine Datei je Artikel.</translation>
    </message>
    <message>
        <source>What to leave out: tags, notes, positions, suggested (positions) or entities; may be repeated.</source>
        <translation>Was wegzulassen ist: tags, notes, positions, suggested (vorgeschlagene Standpunkte) oder entities; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Only this tag with those below it, as Red lines/NATO; may be repeated.</source>
        <translation>Nur dieses Schlagwort mit denen darunter, etwa Rote Linien/NATO; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Only tags and notes of this person; may be repeated.</source>
        <translation>Nur Schlagwörter und Notizen dieser Person; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Size of the pages: a4 or letter.</source>
        <translation>Größe der Seiten: a4 oder letter.</translation>
    </message>
    <message>
        <source>Write articles as PDFs whose marks are annotations that can be edited.</source>
        <translation>Artikel als PDF schreiben, mit Marken, die sich als Anmerkungen bearbeiten lassen.</translation>
    </message>
</context>
<context>
    <name>AnnotatedPdf</name>
    <message>
        <source>An article that was chosen is not in the project any more.</source>
        <translation>Ein gewählter Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>No article was chosen to be exported.</source>
        <translation>Es wurde kein Artikel zum Exportieren gewählt.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title and a sentence about it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden. Einen anderen Ort wählen.</translation>
    </message>
    <message numerus="yes">
        <source>The export was cancelled. %n file(s) had been written.</source>
        <translation>
            <numerusform>Der Export wurde abgebrochen. %n Datei war geschrieben.</numerusform>
            <numerusform>Der Export wurde abgebrochen. %n Dateien waren geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>grade %1 (%2)</source>
        <translation>Bewertung %1 (%2)</translation>
    </message>
    <message>
        <source>Untitled article of %1</source>
        <translation>Artikel ohne Titel, %1</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>file %1, SHA-256 %2</source>
        <translation>Datei %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>“%1”: the passage of “%2” holds no words; its mark stands in the margin alone.</source>
        <translation>„%1“: Die Passage von „%2“ enthält keine Wörter; ihre Marke steht nur am Rand.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a note and its author</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Annotated on %1</source>
        <translation>Annotiert am %1</translation>
    </message>
    <message>
        <source>Annotated by %1, %2</source>
        <translation>Annotiert von %1, %2</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>agreement, event or medium</source>
        <translation>Abkommen, Ereignis oder Medium</translation>
    </message>
    <message>
        <source>A person is named. Solid underline.</source>
        <translation>Eine Person ist genannt. Durchgezogen unterstrichen.</translation>
    </message>
    <message>
        <source>An organisation is named. Dashed underline.</source>
        <translation>Eine Organisation ist genannt. Gestrichelt unterstrichen.</translation>
    </message>
    <message>
        <source>A country, a city or another place is named. Dotted underline.</source>
        <translation>Ein Land, eine Stadt oder ein anderer Ort ist genannt. Gepunktet unterstrichen.</translation>
    </message>
    <message>
        <source>An agreement, an event or a medium is named. Underline of dashes and dots.</source>
        <translation>Ein Abkommen, ein Ereignis oder ein Medium ist genannt. Mit Strichen und Punkten unterstrichen.</translation>
    </message>
    <message>
        <source>A position: its holder, named in the margin, “%1”. Highlighted.</source>
        <translation>Ein Standpunkt: am Rand sein Vertreter mit „%1“. Hervorgehoben.</translation>
    </message>
    <message>
        <source>tagged passage</source>
        <translation>verschlagwortete Passage</translation>
    </message>
    <message>
        <source>A tag, named in the margin beside a dot of its colour. Highlighted.</source>
        <translation>Ein Schlagwort, am Rand neben einem Punkt in seiner Farbe genannt. Hervorgehoben.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note, written out in the margin. Highlighted.</source>
        <translation>Eine Notiz, am Rand ausgeschrieben. Hervorgehoben.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <comment>a page and the article it is of</comment>
        <translation>Seite %1: %2</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Standpunkte</translation>
    </message>
    <message>
        <source>Index of annotations</source>
        <translation>Verzeichnis der Anmerkungen</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Bedeutung der Marken</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>annotated article</source>
        <translation>annotierter Artikel</translation>
    </message>
    <message>
        <source>annotated article %1 of %2</source>
        <translation>annotierter Artikel %1 von %2</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being exported. Export it again.</source>
        <translation>„%1“ wurde während des Exports geändert. Erneut exportieren.</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>index and legend</source>
        <translation>Verzeichnis und Legende</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The words “%1”, tagged “%2”, are not in the text of this version.</source>
        <translation>Die mit „%2“ verschlagworteten Wörter „%1“ stehen nicht im Text dieser Fassung.</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>The words “%1”, which have the note “%2”, are not in the text of this version.</source>
        <translation>Die Wörter „%1“ mit der Notiz „%2“ stehen nicht im Text dieser Fassung.</translation>
    </message>
    <message>
        <source>The position “%1” has no passage in the text of this version.</source>
        <translation>Der Standpunkt „%1“ hat keine Passage im Text dieser Fassung.</translation>
    </message>
    <message>
        <source>Tagged passages</source>
        <translation>Verschlagwortete Passagen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotated article(s)</source>
        <translation>
            <numerusform>%n annotierter Artikel</numerusform>
            <numerusform>%n annotierte Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks mean, and the files of the articles</source>
        <translation>Bedeutung der Marken und die Dateien der Artikel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a label and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tags, positions and notes are annotations of this PDF: a viewer lists them, shows what is written in them, and can change or delete them. Underlines are part of the page.</source>
        <translation>Schlagwörter, Standpunkte und Notizen sind Anmerkungen dieses PDFs: Ein PDF-Programm listet sie auf, zeigt, was darin steht, und kann sie ändern oder löschen. Unterstreichungen sind Teil der Seite.</translation>
    </message>
    <message>
        <source>A position that is called suggested was found by the program, and nobody has decided on it yet.</source>
        <translation>Ein Standpunkt, der vorgeschlagen heißt, wurde vom Programm gefunden; noch hat niemand darüber entschieden.</translation>
    </message>
    <message>
        <source>Files of the articles</source>
        <translation>Dateien der Artikel</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>What could not be placed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>The pages could not be printed into the folder “%1”: %2. Make room there.</source>
        <translation>Die Seiten konnten nicht in den Ordner „%1“ gedruckt werden: %2. Dort Platz schaffen.</translation>
    </message>
    <message>
        <source>tinted passages are PDF annotations</source>
        <translation>hinterlegte Passagen sind PDF-Anmerkungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a position is on, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Index and legend</source>
        <translation>Verzeichnis und Legende</translation>
    </message>
</context>
<context>
    <name>AnnotationCheck</name>
    <message>
        <source>The edit “%1” (number %2 of the history) is damaged, so that it cannot be undone.</source>
        <translation>Die Änderung „%1“ (Nummer %2 im Verlauf) ist beschädigt und kann daher nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>“%1”: it took, through other versions, the place of itself, so that no list shows it.</source>
        <translation>„%1“ ersetzt sich über andere Fassungen selbst, sodass keine Liste den Artikel zeigt.</translation>
    </message>
    <message>
        <source>The entity “%1” is merged, through others, into itself, so that no list shows it.</source>
        <translation>Die Entität „%1“ ist über andere mit sich selbst zusammengeführt, sodass keine Liste sie zeigt.</translation>
    </message>
    <message>
        <source>“%1”: the tagged passage from %2 to %3 is not the words that were tagged.</source>
        <translation>„%1“: Die verschlagwortete Passage von %2 bis %3 enthält nicht die Wörter, die verschlagwortet wurden.</translation>
    </message>
    <message>
        <source>“%1”: the passage of a note from %2 to %3 is not the words that the note was on.</source>
        <translation>„%1“: Die Passage einer Notiz von %2 bis %3 enthält nicht die Wörter, zu denen die Notiz gehörte.</translation>
    </message>
    <message>
        <source>“%1”: the words around the tagged passage from %2 to %3 are not those that are kept with it.</source>
        <translation>„%1“: Die Wörter um die verschlagwortete Passage von %2 bis %3 sind nicht die mit ihr gespeicherten.</translation>
    </message>
    <message>
        <source>“%1”: the words around the passage of a note from %2 to %3 are not those kept with it.</source>
        <translation>„%1“: Die Wörter um die Passage einer Notiz von %2 bis %3 sind nicht die mit ihr gespeicherten.</translation>
    </message>
    <message>
        <source>“%1”: the passage from %2 to %3 that a briefing cites is not the words that were cited.</source>
        <translation>„%1“: Die Passage von %2 bis %3, die ein Briefing zitiert, enthält nicht die zitierten Wörter.</translation>
    </message>
    <message>
        <source>“%1”: the words around the passage from %2 to %3 that a briefing cites are not those kept with it.</source>
        <translation>„%1“: Die Wörter um die Passage von %2 bis %3, die ein Briefing zitiert, sind nicht die mit ihr gespeicherten.</translation>
    </message>
</context>
<context>
    <name>AnnotationExport</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Der Export konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled; what is written so far is not complete.</source>
        <translation>Der Export wurde abgebrochen; das bisher Geschriebene ist unvollständig.</translation>
    </message>
    <message>
        <source>Exporting taggings and notes</source>
        <translation>Markierungen und Notizen werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n tagging(s) and note(s) written to “%1”.</source>
        <translation>
            <numerusform>%n Markierung oder Notiz nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Markierungen und Notizen nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationMarkdown</name>
    <message>
        <source>Tagged passages and notes</source>
        <translation>Verschlagwortete Passagen und Notizen</translation>
    </message>
    <message>
        <source>Notes without a tag</source>
        <translation>Notizen ohne Schlagwort</translation>
    </message>
    <message>
        <source>characters %1 to %2</source>
        <translation>Zeichen %1 bis %2</translation>
    </message>
    <message>
        <source>not found in the corrected text</source>
        <translation>im korrigierten Text nicht gefunden</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note on the article %1</source>
        <translation>Notiz zum Artikel %1</translation>
    </message>
    <message>
        <source>Note on the tag</source>
        <translation>Notiz zum Schlagwort</translation>
    </message>
</context>
<context>
    <name>AnnotationWords</name>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note on the tag</source>
        <translation>Notiz zum Schlagwort</translation>
    </message>
    <message>
        <source>Note on the tagging</source>
        <translation>Notiz zur Markierung</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notizen: %1</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <translation>Notiz · %1</translation>
    </message>
</context>
<context>
    <name>ArticleEdits</name>
    <message>
        <source>This article is not in the project any more.</source>
        <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Change the title of “%1”</source>
        <translation>Titel von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the date of “%1”</source>
        <translation>Datum von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the outlet of “%1”</source>
        <translation>Quelle von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the byline of “%1”</source>
        <translation>Autorenzeile von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the address of “%1”</source>
        <translation>Adresse von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the details of “%1”</source>
        <translation>Angaben zu „%1“ ändern</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar in a form that can be kept. Write a year (2025), a month (2025-08), a day (2025-08-20) or a minute (2025-08-20T04:46).</source>
        <translation>„%1“ ist kein Kalenderdatum in einer Form, die gespeichert werden kann. Ein Jahr (2025), einen Monat (2025-08), einen Tag (2025-08-20) oder eine Minute (2025-08-20T04:46) angeben.</translation>
    </message>
    <message>
        <source>“%1” is no grade of reliability. The grades are A to F.</source>
        <translation>„%1“ ist keine Bewertung der Zuverlässigkeit. Die Bewertungen sind A bis F.</translation>
    </message>
    <message>
        <source>Take the grade from “%1”</source>
        <translation>Bewertung von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Grade “%1” %2</source>
        <translation>„%1“ mit %2 bewerten</translation>
    </message>
    <message>
        <source>No article is from “%1”. Give the article its outlet first, then grade it.</source>
        <translation>Kein Artikel stammt von „%1“. Zuerst die Quelle des Artikels angeben, dann bewerten.</translation>
    </message>
    <message>
        <source>“%1” is no grade of credibility. The grades are 1 to 6.</source>
        <translation>„%1“ ist keine Bewertung der Glaubwürdigkeit. Die Bewertungen sind 1 bis 6.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Völlig zuverlässig</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Meist zuverlässig</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Meist nicht zuverlässig</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Zuverlässigkeit nicht beurteilbar</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Durch andere Quellen bestätigt</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Möglicherweise wahr</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Wahrheit nicht beurteilbar</translation>
    </message>
</context>
<context>
    <name>ArticlesIn</name>
    <message>
        <source>Finding the articles of the period was cancelled.</source>
        <translation>Das Suchen der Artikel des Zeitraums wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>BriefCommand</name>
    <message>
        <source>The project has no briefing yet. Write one in the window, or have one drafted with --draft.</source>
        <translation>Das Projekt enthält noch kein Briefing. Im Fenster eines schreiben oder mit --draft eines entwerfen lassen.</translation>
    </message>
    <message>
        <source>The project has no briefing “%1”; “--list” tells which there are.</source>
        <translation>Das Projekt enthält kein Briefing „%1“; „--list“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>Several briefings could be meant. Name one by its id; “--list” tells them.</source>
        <translation>Mehrere Briefings könnten gemeint sein. Eines mit seiner Kennung angeben; „--list“ nennt sie.</translation>
    </message>
    <message>
        <source>There is no template “%1”, nor a file of that name; the templates are %2.</source>
        <translation>Es gibt weder eine Vorlage „%1“ noch eine Datei dieses Namens; die Vorlagen sind %2.</translation>
    </message>
    <message>
        <source>Drafted “%1”. Sentences, each with its citation: %2.</source>
        <translation>„%1“ entworfen. Sätze, jeder mit seinem Beleg: %2.</translation>
    </message>
    <message>
        <source>There is no paper “%1”; the papers are a4 and letter.</source>
        <translation>Es gibt kein Papier „%1“; die Papiere sind a4 und letter.</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Mit -o angeben, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>What to write is told by the end of the file&apos;s name: .pdf, .odt, .docx, .html or .md.</source>
        <translation>Was geschrieben wird, sagt die Endung des Dateinamens: .pdf, .odt, .docx, .html oder .md.</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt, .docx, .html or .md.</source>
        <translation>Die zu schreibende Datei: .pdf, .odt, .docx, .html oder .md.</translation>
    </message>
    <message>
        <source>Only list the briefings: id, last change, title.</source>
        <translation>Die Briefings nur auflisten: Kennung, letzte Änderung, Titel.</translation>
    </message>
    <message>
        <source>Draft the briefing from the project first: one-page-brief, position-paper, chronology, source-summary, or a file of your own.</source>
        <translation>Das Briefing zuerst aus dem Projekt entwerfen: one-page-brief, position-paper, chronology, source-summary oder eine eigene Datei.</translation>
    </message>
    <message>
        <source>In a draft also what nobody has accepted yet; it is marked so.</source>
        <translation>Im Entwurf auch, was noch niemand angenommen hat; es wird so gekennzeichnet.</translation>
    </message>
    <message>
        <source>Sources at the end and not at the foot of the pages.</source>
        <translation>Quellen am Ende statt am Fuß der Seiten.</translation>
    </message>
    <message>
        <source>Size of the pages: a4 or letter.</source>
        <translation>Größe der Seiten: a4 oder letter.</translation>
    </message>
    <message>
        <source>Write a briefing, with its sources, as a document.</source>
        <translation>Ein Briefing mit seinen Quellen als Dokument schreiben.</translation>
    </message>
</context>
<context>
    <name>BriefingEdits</name>
    <message>
        <source>This briefing is not in the project any more.</source>
        <translation>Dieses Briefing ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This citation is not in the project any more.</source>
        <translation>Dieser Beleg ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>A briefing needs a title.</source>
        <translation>Ein Briefing braucht einen Titel.</translation>
    </message>
    <message>
        <source>Another citation is called “%1” by now. Cite the passage again.</source>
        <translation>Inzwischen heißt ein anderer Beleg „%1“. Die Passage erneut zitieren.</translation>
    </message>
    <message>
        <source>New briefing “%1”</source>
        <translation>Neues Briefing „%1“</translation>
    </message>
    <message>
        <source>Copy briefing “%1”</source>
        <translation>Briefing „%1“ kopieren</translation>
    </message>
    <message>
        <source>Rename briefing “%1” to “%2”</source>
        <translation>Briefing „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Delete briefing “%1”</source>
        <translation>Briefing „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n briefing(s)</source>
        <translation>
            <numerusform>%n Briefing löschen</numerusform>
            <numerusform>%n Briefings löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Bind citation “%1” to other words</source>
        <translation>Beleg „%1“ an andere Wörter binden</translation>
    </message>
    <message>
        <source>Select the words that the briefing cites first.</source>
        <translation>Zuerst die Wörter auswählen, die das Briefing zitiert.</translation>
    </message>
    <message>
        <source>Accept the changed words of citation “%1”</source>
        <translation>Geänderte Wörter des Belegs „%1“ annehmen</translation>
    </message>
    <message>
        <source>The words of this citation are not in the corrected article. Cite another passage instead.</source>
        <translation>Die Wörter dieses Belegs stehen nicht im korrigierten Artikel. Stattdessen eine andere Passage zitieren.</translation>
    </message>
</context>
<context>
    <name>BriefingExport</name>
    <message>
        <source>The export of the briefing was cancelled.</source>
        <translation>Der Export des Briefings wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The briefing is not in the project any more.</source>
        <translation>Das Briefing ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The pages of the briefing could not be written: %1.</source>
        <translation>Die Seiten des Briefings konnten nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n unabhängiger Ursprung</numerusform>
            <numerusform>%n unabhängige Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>prepared %1</source>
        <translation>erstellt am %1</translation>
    </message>
    <message>
        <source>prepared %1 by %2</source>
        <translation>erstellt am %1 von %2</translation>
    </message>
    <message>
        <source>Unsourced sentences: none</source>
        <translation>Sätze ohne Quelle: keine</translation>
    </message>
    <message>
        <source>Unsourced sentences: %1</source>
        <translation>Sätze ohne Quelle: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The briefing could not be written: %1.</source>
        <translation>Das Briefing konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Picture:</source>
        <translation>Bild:</translation>
    </message>
    <message>
        <source>Back to where source %1 is cited</source>
        <translation>Zurück zur Stelle, die Quelle %1 zitiert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) are not shown.</source>
        <translation>
            <numerusform>%n weiteres Ereignis wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere Ereignisse werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the document could not be packed.</source>
        <translation>Die Dateien des Dokuments konnten nicht gepackt werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Assessment.</source>
        <translation>Einschätzung.</translation>
    </message>
    <message>
        <source>Assessment, %1.</source>
        <translation>Einschätzung, %1.</translation>
    </message>
    <message>
        <source>on page %1</source>
        <comment>behind the numbers of notes</comment>
        <translation>auf Seite %1</translation>
    </message>
</context>
<context>
    <name>BriefingTemplates</name>
    <message>
        <source>One-page brief</source>
        <translation>Einseitiges Briefing</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Positionspapier</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Source summary</source>
        <translation>Quellenübersicht</translation>
    </message>
    <message>
        <source>The template “%1” could not be read: %2.</source>
        <translation>Die Vorlage „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a template: at most 1 MB.</source>
        <translation>„%1“ ist zu groß für eine Vorlage: höchstens 1 MB.</translation>
    </message>
    <message>
        <source>Nothing in the project for “%1”.</source>
        <translation>Nichts im Projekt für „%1“.</translation>
    </message>
    <message>
        <source>Nothing accepted in the project for “%1”.</source>
        <translation>Nichts Angenommenes im Projekt für „%1“.</translation>
    </message>
    <message>
        <source>Draft “%1”</source>
        <translation>„%1“ entwerfen</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the folder of resources/templates with templates in this language</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>BuildingBlocks</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message numerus="yes">
        <source>Left out: the positions of %n further actor(s).</source>
        <translation>
            <numerusform>Ausgelassen: die Standpunkte von %n weiteren Akteur.</numerusform>
            <numerusform>Ausgelassen: die Standpunkte von %n weiteren Akteuren.</numerusform>
        </translation>
    </message>
    <message>
        <source>a source that is not named</source>
        <translation>einer nicht genannten Quelle</translation>
    </message>
    <message>
        <source>Nothing in the project for this part.</source>
        <translation>Nichts im Projekt für diesen Teil.</translation>
    </message>
    <message>
        <source>Nothing accepted in the project for this part.</source>
        <translation>Nichts Angenommenes im Projekt für diesen Teil.</translation>
    </message>
    <message>
        <source>The project has no issue “%1”. Give the label of one of its issues.</source>
        <translation>Das Projekt enthält keinen Streitpunkt „%1“. Die Bezeichnung eines seiner Streitpunkte angeben.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read. Write it like 2025-08-20, 2025-08 or 2025.</source>
        <translation>„%1“ ist kein lesbares Datum. Es wie 2025-08-20, 2025-08 oder 2025 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no form. The forms are “brief” and “full”.</source>
        <translation>„%1“ ist keine Form. Die Formen sind „brief“ und „full“.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write how many are to be shown, such as 5.</source>
        <translation>„%1“ ist keine Zahl. Angeben, wie viele gezeigt werden sollen, zum Beispiel 5.</translation>
    </message>
    <message>
        <source>The building block “%1” has no option “%2”.</source>
        <translation>Der Baustein „%1“ hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Chronology, %1</source>
        <translation>Chronologie, %1</translation>
    </message>
    <message>
        <source>%1, with suggested events</source>
        <translation>%1, mit vorgeschlagenen Ereignissen</translation>
    </message>
    <message>
        <source>%1 according to %2</source>
        <translation>%1 laut %2</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>strittig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further report(s)</source>
        <translation>
            <numerusform>%n weiterer Bericht</numerusform>
            <numerusform>%n weitere Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that fewer articles tell of</source>
        <translation>
            <numerusform>%n Ereignis, von dem weniger Artikel berichten</numerusform>
            <numerusform>%n Ereignisse, von denen weniger Artikel berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>%n Ereignis ohne Datum</numerusform>
            <numerusform>%n Ereignisse ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that no article tells of</source>
        <translation>
            <numerusform>%n Ereignis, von dem kein Artikel berichtet</numerusform>
            <numerusform>%n Ereignisse, von denen kein Artikel berichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Reports differ on the stance of %1 on %2</source>
        <translation>Berichte nennen verschiedene Haltungen von %1 zum Thema %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3) against %4 (%5)</source>
        <translation>%1: %2 (%3), dagegen %4 (%5)</translation>
    </message>
    <message>
        <source>Actors differ on %1</source>
        <translation>Akteure sind uneins beim Thema %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further contradiction(s)</source>
        <translation>
            <numerusform>%n weiterer Widerspruch</numerusform>
            <numerusform>%n weitere Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further issue(s) on which actors differ</source>
        <translation>
            <numerusform>%n weiterer Streitpunkt, bei dem Akteure uneins sind</numerusform>
            <numerusform>%n weitere Streitpunkte, bei denen Akteure uneins sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with fewer findings, which were not compared</source>
        <translation>
            <numerusform>%n Artikel mit weniger Ergebnissen, der nicht verglichen wurde</numerusform>
            <numerusform>%n Artikel mit weniger Ergebnissen, die nicht verglichen wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradictions in the reports</source>
        <translation>Widersprüche in den Berichten</translation>
    </message>
    <message>
        <source>Reports that differ</source>
        <translation>Voneinander abweichende Berichte</translation>
    </message>
    <message>
        <source>Actors that take different stances</source>
        <translation>Akteure mit verschiedenen Haltungen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n or more origins</source>
        <translation>
            <numerusform>%n oder mehr Ursprünge</numerusform>
            <numerusform>%n oder mehr Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further actor(s)</source>
        <translation>
            <numerusform>%n weiterer Akteur</numerusform>
            <numerusform>%n weitere Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further issue(s)</source>
        <translation>
            <numerusform>%n weiterer Streitpunkt</numerusform>
            <numerusform>%n weitere Streitpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the table: %1.</source>
        <translation>Nicht in der Tabelle: %1.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>Note by %1:</source>
        <translation>Notiz von %1:</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n further quotation(s).</source>
        <translation>
            <numerusform>Ausgelassen: %n weiteres Zitat.</numerusform>
            <numerusform>Ausgelassen: %n weitere Zitate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no tag “%1”. Give the path of one of its tags.</source>
        <translation>Das Projekt enthält kein Schlagwort „%1“. Den Pfad eines seiner Schlagwörter angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: the quotations of %n further tag(s).</source>
        <translation>
            <numerusform>Ausgelassen: die Zitate zu %n weiteren Schlagwort.</numerusform>
            <numerusform>Ausgelassen: die Zitate zu %n weiteren Schlagwörtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no building block “%1”. It stays as it is.</source>
        <translation>Es gibt keinen Baustein „%1“. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 The building block stays as it is.</source>
        <translation>%1 Der Baustein bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The briefing cites nothing yet.</source>
        <translation>Das Briefing zitiert noch nichts.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>First cited</source>
        <translation>Erster Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles with the same letter are copies of one text or come from one agency.</source>
        <translation>Artikel mit demselben Buchstaben sind Kopien eines Textes oder stammen von einer Agentur.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n further article(s) that the briefing cites.</source>
        <translation>
            <numerusform>Ausgelassen: %n weiterer Artikel, den das Briefing zitiert.</numerusform>
            <numerusform>Ausgelassen: %n weitere Artikel, die das Briefing zitiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stance(s) on these subjects that fewer positions show</source>
        <translation>
            <numerusform>%n Haltung zu diesen Themen, die weniger Standpunkte zeigen</numerusform>
            <numerusform>%n Haltungen zu diesen Themen, die weniger Standpunkte zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>positions on %n further subject(s)</source>
        <translation>
            <numerusform>Standpunkte zu %n weiteren Thema</numerusform>
            <numerusform>Standpunkte zu %n weiteren Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this is suggested by the program. Nobody has accepted it yet.</source>
        <translation>All dies schlägt das Programm vor. Noch hat es niemand angenommen.</translation>
    </message>
    <message>
        <source>† Suggested by the program. Nobody has accepted it yet.</source>
        <translation>† Vom Programm vorgeschlagen. Noch hat es niemand angenommen.</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Write 1 for yes and 0 for no.</source>
        <translation>„%1“ sagt weder ja noch nein. 1 für ja und 0 für nein schreiben.</translation>
    </message>
    <message>
        <source>, say %1 and others</source>
        <translation>, laut %1 und anderen</translation>
    </message>
    <message>
        <source>, say %1</source>
        <translation>, laut %1</translation>
    </message>
    <message>
        <source>, says %1</source>
        <translation>, laut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further stance(s)</source>
        <translation>
            <numerusform>%n weitere Haltung</numerusform>
            <numerusform>%n weitere Haltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Taken over into the corrected version</source>
        <translation>In die korrigierte Fassung übernommen</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Not found in the corrected version</source>
        <translation>In der korrigierten Fassung nicht gefunden</translation>
    </message>
    <message>
        <source>Start moved</source>
        <translation>Anfang verschoben</translation>
    </message>
    <message>
        <source>Passage moved</source>
        <translation>Passage verschoben</translation>
    </message>
    <message>
        <source>End moved</source>
        <translation>Ende verschoben</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Mit „%1“ verschlagwortet</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Schlagwort „%1“ entfernt</translation>
    </message>
    <message>
        <source>Tag changed</source>
        <translation>Schlagwort geändert</translation>
    </message>
    <message>
        <source>Words around it changed</source>
        <translation>Umgebende Wörter geändert</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note moved to something else</source>
        <translation>Notiz zu etwas anderem verschoben</translation>
    </message>
    <message>
        <source>Tag made</source>
        <translation>Schlagwort angelegt</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Schlagwort gelöscht</translation>
    </message>
    <message>
        <source>Moved to the top</source>
        <translation>Auf die oberste Ebene verschoben</translation>
    </message>
    <message>
        <source>Moved below another tag</source>
        <translation>Unter ein anderes Schlagwort verschoben</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Beschreibung geändert</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Taste geändert</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Farbe geändert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Back to a suggestion</source>
        <translation>Wieder zum Vorschlag gemacht</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Mit anderer Entität zusammengeführt</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>Art geändert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Titel geändert</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Datum geändert</translation>
    </message>
    <message>
        <source>Outlet changed</source>
        <translation>Quelle geändert</translation>
    </message>
    <message>
        <source>Byline changed</source>
        <translation>Autorenzeile geändert</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Adresse geändert</translation>
    </message>
    <message>
        <source>Credibility graded</source>
        <translation>Glaubwürdigkeit bewertet</translation>
    </message>
    <message>
        <source>Current again</source>
        <translation>Wieder aktuell</translation>
    </message>
    <message>
        <source>Replaced by a corrected version</source>
        <translation>Durch korrigierte Fassung ersetzt</translation>
    </message>
    <message>
        <source>Reliability graded</source>
        <translation>Zuverlässigkeit bewertet</translation>
    </message>
    <message>
        <source>Position made</source>
        <translation>Standpunkt angelegt</translation>
    </message>
    <message>
        <source>Position deleted</source>
        <translation>Standpunkt gelöscht</translation>
    </message>
    <message>
        <source>Stance changed</source>
        <translation>Haltung geändert</translation>
    </message>
    <message>
        <source>Holder changed</source>
        <translation>Vertreter geändert</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Streitpunkt geändert</translation>
    </message>
    <message>
        <source>Strength changed</source>
        <translation>Stärke geändert</translation>
    </message>
    <message>
        <source>Statement made</source>
        <translation>Aussage angelegt</translation>
    </message>
    <message>
        <source>Statement deleted</source>
        <translation>Aussage gelöscht</translation>
    </message>
    <message>
        <source>Speaker changed</source>
        <translation>Sprecher geändert</translation>
    </message>
    <message>
        <source>Event made</source>
        <translation>Ereignis angelegt</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Ereignis gelöscht</translation>
    </message>
    <message>
        <source>Certainty changed</source>
        <translation>Gewissheit geändert</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>Ort geändert</translation>
    </message>
    <message>
        <source>Briefing “%1” added</source>
        <translation>Briefing „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Briefing “%1” deleted</source>
        <translation>Briefing „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Briefing renamed</source>
        <translation>Briefing umbenannt</translation>
    </message>
    <message>
        <source>Briefing written</source>
        <translation>Briefing geschrieben</translation>
    </message>
    <message>
        <source>Citation “%1” added</source>
        <translation>Beleg „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Citation “%1” deleted</source>
        <translation>Beleg „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Changed words accepted</source>
        <translation>Geänderte Wörter angenommen</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checked: %1 articles, %2 spans, %3 edits. Problems: %4.</source>
        <translation>Geprüft: %1 Artikel, %2 Textstellen, %3 Änderungen. Probleme: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) wait to be placed by hand, because their words are not in the newer version of the article.</source>
        <translation>
            <numerusform>%n Annotation ist noch von Hand zuzuordnen, weil ihre Wörter in der neueren Fassung des Artikels fehlen.</numerusform>
            <numerusform>%n Annotationen sind noch von Hand zuzuordnen, weil ihre Wörter in der neueren Fassung des Artikels fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examine the file, its search index, every span and annotation, and the history; exit code 1 when a problem is found.</source>
        <translation>Datei, Suchindex, jede Textstelle und Annotation sowie den Verlauf prüfen; Exit-Code 1, wenn ein Problem gefunden wird.</translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>date approximate</source>
        <translation>Datum ungefähr</translation>
    </message>
    <message>
        <source>In italics: found by the program, not yet checked</source>
        <translation>Kursiv: vom Programm gefunden, noch nicht geprüft</translation>
    </message>
    <message>
        <source>There is no dated event for this chronology.</source>
        <translation>Für diese Chronologie gibt es kein datiertes Ereignis.</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) not shown</source>
        <translation>
            <numerusform>%n weiteres Ereignis nicht gezeigt</numerusform>
            <numerusform>%n weitere Ereignisse nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>This tag is not in the codebook any more.</source>
        <translation>Dieses Schlagwort ist nicht mehr im Schlagwortverzeichnis.</translation>
    </message>
    <message>
        <source>There is a tag “%1” at this place already. Choose another name, or merge the two.</source>
        <translation>An dieser Stelle gibt es schon ein Schlagwort „%1“. Einen anderen Namen wählen oder die beiden zusammenführen.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Create the tag “%1”</source>
        <translation>Schlagwort „%1“ anlegen</translation>
    </message>
    <message>
        <source>Rename the tag “%1” to “%2”</source>
        <translation>Schlagwort „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>The name of a tag holds no “/”, which separates the tags of a path.</source>
        <translation>Der Name eines Schlagworts enthält kein „/“, denn es trennt die Schlagwörter eines Pfads.</translation>
    </message>
    <message>
        <source>Move the tag “%1”</source>
        <translation>Schlagwort „%1“ verschieben</translation>
    </message>
    <message>
        <source>“%1” cannot be moved below itself.</source>
        <translation>„%1“ kann nicht unter sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>Colour the tag “%1”</source>
        <translation>Farbe des Schlagworts „%1“ ändern</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>Diese Farbe gibt es nicht.</translation>
    </message>
    <message>
        <source>Describe the tag “%1”</source>
        <translation>Schlagwort „%1“ beschreiben</translation>
    </message>
    <message>
        <source>The shortcut of a tag is one letter or digit.</source>
        <translation>Die Taste eines Schlagworts ist ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Take the shortcut from the tag “%1”</source>
        <translation>Taste des Schlagworts „%1“ entfernen</translation>
    </message>
    <message>
        <source>Give the tag “%1” the shortcut %2</source>
        <translation>Dem Schlagwort „%1“ die Taste %2 geben</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Schlagwort „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete the tag “%1” with %n tagging(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ mit %n Markierung löschen</numerusform>
            <numerusform>Schlagwort „%1“ mit %n Markierungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself. Choose another tag.</source>
        <translation>„%1“ kann nicht mit sich selbst zusammengeführt werden. Ein anderes Schlagwort wählen.</translation>
    </message>
    <message>
        <source>“%1” stands below “%2”. Move it out of there first, or merge the other way round.</source>
        <translation>„%1“ steht unter „%2“. Zuerst von dort wegverschieben oder umgekehrt zusammenführen.</translation>
    </message>
    <message>
        <source>Merge the tag “%1” into “%2”</source>
        <translation>Schlagwort „%1“ mit „%2“ zusammenführen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Exit codes: 0 all done; 1 failed, with the reason; 2 wrong usage; 3 some inputs failed: each is named with its reason and the rest is stored.</source>
        <translation>Exit-Codes: 0 alles erledigt; 1 fehlgeschlagen, mit Angabe des Grundes; 2 falscher Aufruf; 3 einige Eingaben sind fehlgeschlagen: Jede wird mit ihrem Grund genannt, der Rest ist gespeichert.</translation>
    </message>
    <message>
        <source>Parallax: many reports of the same events, read side by side.</source>
        <translation>Parallax: viele Berichte über dieselben Ereignisse, nebeneinander gelesen.</translation>
    </message>
    <message>
        <source>“parallax COMMAND --help” tells the options of a command.</source>
        <translation>„parallax COMMAND --help“ nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and messages to standard error.</source>
        <translation>Ergebnisse gehen an die Standardausgabe, Fortschritt und Meldungen an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>“parallax %1” needs more arguments.</source>
        <translation>„parallax %1“ benötigt weitere Argumente.</translation>
    </message>
    <message>
        <source>“parallax %1” has no use for “%2”.</source>
        <translation>„parallax %1“ kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>The project could not be read or written: %1.</source>
        <translation>Das Projekt konnte nicht gelesen oder geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Open the workbench.</source>
        <translation>Die Arbeitsumgebung öffnen.</translation>
    </message>
    <message>
        <source>The results could not be written: %1.</source>
        <translation>Die Ergebnisse konnten nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The name of the project is empty. Name a project file, which ends in .parallax.</source>
        <translation>Der Name des Projekts ist leer. Eine Projektdatei angeben, deren Name auf .parallax endet.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 is reported to want this, and not to want it.</source>
        <translation>Von %1 wird berichtet, dies zu wollen und es nicht zu wollen.</translation>
    </message>
    <message>
        <source>Two figures for one thing that cannot both be right: “%1” and “%2”.</source>
        <translation>Zwei Zahlen für dieselbe Sache, die nicht beide stimmen können: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>Both reports give the same figure.</source>
        <translation>Beide Berichte nennen dieselbe Zahl.</translation>
    </message>
    <message>
        <source>%1 is reported to be for this and against it.</source>
        <translation>Von %1 wird berichtet, dafür und dagegen zu sein.</translation>
    </message>
    <message>
        <source>Both tell of one event: %1.</source>
        <translation>Beide berichten vom selben Ereignis: %1.</translation>
    </message>
    <message>
        <source>The same words are quoted; one report gives them to %1, the other to %2.</source>
        <translation>Dieselben Wörter werden zitiert; ein Bericht schreibt sie %1 zu, der andere %2.</translation>
    </message>
    <message>
        <source>The same words are quoted.</source>
        <translation>Dieselben Wörter werden zitiert.</translation>
    </message>
    <message>
        <source>The same words of %1 are quoted.</source>
        <translation>Dieselben Wörter von %1 werden zitiert.</translation>
    </message>
    <message>
        <source>Both sayings pass the same judgement on the same matter: one remark, rendered twice.</source>
        <translation>Beide urteilen gleich über dieselbe Sache: eine Äußerung, zweimal wiedergegeben.</translation>
    </message>
    <message>
        <source>Both say the same in other words.</source>
        <translation>Beide sagen dasselbe mit anderen Worten.</translation>
    </message>
    <message>
        <source>Both give what %1 said, in other words.</source>
        <translation>Beide geben mit anderen Worten wieder, was von %1 gesagt wurde.</translation>
    </message>
    <message>
        <source>Both say the same in other words; %1 and %2 speak for one side.</source>
        <translation>Beide sagen dasselbe mit anderen Worten; %1 und %2 sprechen für dieselbe Seite.</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>einer anderen Quelle</translation>
    </message>
    <message>
        <source>What the report has from %1, the summary on its page gives to %2.</source>
        <translation>Was der Bericht von %1 hat, schreibt die Zusammenfassung auf seiner Seite %2 zu.</translation>
    </message>
    <message>
        <source>They go back to one origin, so they count once.</source>
        <translation>Sie gehen auf einen Ursprung zurück und zählen daher einmal.</translation>
    </message>
</context>
<context>
    <name>DateReading</name>
    <message>
        <source>%1, the month is not known</source>
        <translation>%1, Monat unbekannt</translation>
    </message>
    <message>
        <source>%1, the day is not known</source>
        <translation>%1, Tag unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no year 0.</source>
        <translation>Ein Jahr 0 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Einen Monat %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <comment>a day</comment>
        <translation>Einen %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no time %1.</source>
        <translation>Eine Uhrzeit %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>Das Datum ist unbekannt</translation>
    </message>
    <message>
        <source>Write 2025, 2025-08, 2025-08-20 or 2025-08-20T04:46.</source>
        <translation>2025, 2025-08, 2025-08-20 oder 2025-08-20T04:46 schreiben.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>Write a date like 2025-08-20, 2025-08, 2025?, 2025-08-15/2025-08-18.</source>
        <translation>Ein Datum wie 2025-08-20, 2025-08, 2025? oder 2025-08-15/2025-08-18 schreiben.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>spring</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>frühling|frühjahr</translation>
    </message>
    <message>
        <source>summer</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>sommer</translation>
    </message>
    <message>
        <source>autumn|fall</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>herbst</translation>
    </message>
    <message>
        <source>winter</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>winter</translation>
    </message>
    <message>
        <source>first|1st</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>erste|erstes|erster|ersten|1</translation>
    </message>
    <message>
        <source>second|2nd</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>zweite|zweites|zweiter|zweiten|2</translation>
    </message>
    <message>
        <source>third|3rd</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>dritte|drittes|dritter|dritten|3</translation>
    </message>
    <message>
        <source>fourth|4th</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>vierte|viertes|vierter|vierten|4</translation>
    </message>
    <message>
        <source>the|of|in|on|year|some|day|month</source>
        <extracomment>Words without a meaning in a date that is typed, apart by bars.</extracomment>
        <translation>der|die|das|des|den|dem|vom|von|im|in|am|zum|jahr|jahre|jahres|jahren|ein|eines|einem|irgendein|irgendeinem|tag|tages|monat|monats|unbekannt|chr|christus</translation>
    </message>
    <message>
        <source>quarter</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>quartal|quartals|vierteljahr</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>halbjahr|halbjahres|hälfte|jahreshälfte</translation>
    </message>
    <message>
        <source>bc|bce</source>
        <extracomment>Words after a year before the year 1, apart by bars, in lower case and without full stops.</extracomment>
        <translation>v|vor|vchr|vuz</translation>
    </message>
    <message>
        <source>some day</source>
        <extracomment>Two words, apart by a blank: a day that is not known.</extracomment>
        <translation>irgendein tag|ein tag|tag unbekannt</translation>
    </message>
    <message>
        <source>unknown|not known|the date is not known|no date|undated</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>unbekannt|nicht bekannt|das datum ist unbekannt|das datum ist nicht bekannt|datum unbekannt|kein datum|ohne datum|undatiert</translation>
    </message>
    <message>
        <source>about|around|circa|ca|c|approximately|roughly</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>etwa|ungefähr|circa|zirka|ca|um|gegen|rund</translation>
    </message>
    <message>
        <source>perhaps|possibly|probably|maybe</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>vielleicht|möglicherweise|vermutlich|wahrscheinlich|eventuell</translation>
    </message>
    <message>
        <source>approximate|approximately|or so</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>ungefähr|circa|oder so</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>unsicher|ungewiss|fraglich</translation>
    </message>
    <message>
        <source>before or on|before or in|on or before|before|until|till|up to|by</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>vor oder am|vor oder im|am oder vor|im oder vor|spätestens am|spätestens im|spätestens|bis einschließlich|bis spätestens|bis zum|bis|vor</translation>
    </message>
    <message>
        <source>on or after|since|after|starting|from</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>am oder nach|frühestens am|frühestens|ab|seit|nach|von|vom|beginnend</translation>
    </message>
    <message>
        <source>on|onward|onwards</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>an|oder später|und später</translation>
    </message>
    <message>
        <source>start open|end open</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>anfang offen|ende offen|beginn offen</translation>
    </message>
    <message>
        <source>between|from</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>zwischen|von|vom</translation>
    </message>
    <message>
        <source>to|until|till|through|and</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>bis zum|bis|und</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Parallax projects (*.parallax)</source>
        <translation>Parallax-Projekte (*.parallax)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md);;All files (*)</source>
        <translation>Artikel (*.txt *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Ordner mit Artikeln importieren</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Your name, as it stands beside your tags and notes</source>
        <translation>Der Name, der neben den eigenen Markierungen und Notizen steht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import issues</source>
        <translation>Streitpunkte importieren</translation>
    </message>
    <message>
        <source>Issues (*.tsv);;All files (*)</source>
        <translation>Streitpunkte (*.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take over an annotated PDF</source>
        <translation>PDF mit Anmerkungen übernehmen</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;All files (*)</source>
        <translation>PDF-Dokumente (*.pdf);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>%1 support %2</source>
        <translation>%1 unterstützen %2</translation>
    </message>
    <message>
        <source>%1 supports %2</source>
        <translation>%1 unterstützt %2</translation>
    </message>
    <message>
        <source>%1 oppose %2</source>
        <translation>%1 lehnen %2 ab</translation>
    </message>
    <message>
        <source>%1 opposes %2</source>
        <translation>%1 lehnt %2 ab</translation>
    </message>
    <message>
        <source>%1 take a conditional position on %2</source>
        <translation>%1 vertreten zum Thema %2 einen Standpunkt unter Bedingungen</translation>
    </message>
    <message>
        <source>%1 takes a conditional position on %2</source>
        <translation>%1 vertritt zum Thema %2 einen Standpunkt unter Bedingungen</translation>
    </message>
    <message>
        <source>%1 make a prediction on %2</source>
        <translation>%1 machen eine Voraussage zum Thema %2</translation>
    </message>
    <message>
        <source>%1 makes a prediction on %2</source>
        <translation>%1 macht eine Voraussage zum Thema %2</translation>
    </message>
    <message>
        <source>%1 take an unclear position on %2</source>
        <translation>%1 vertreten zum Thema %2 einen unklaren Standpunkt</translation>
    </message>
    <message>
        <source>%1 takes an unclear position on %2</source>
        <translation>%1 vertritt zum Thema %2 einen unklaren Standpunkt</translation>
    </message>
    <message>
        <source>%1 are in favour</source>
        <translation>%1 sind dafür</translation>
    </message>
    <message>
        <source>%1 is in favour</source>
        <translation>%1 ist dafür</translation>
    </message>
    <message>
        <source>%1 are against</source>
        <translation>%1 sind dagegen</translation>
    </message>
    <message>
        <source>%1 is against</source>
        <translation>%1 ist dagegen</translation>
    </message>
    <message>
        <source>%1 make a demand</source>
        <translation>%1 stellen eine Forderung</translation>
    </message>
    <message>
        <source>%1 makes a demand</source>
        <translation>%1 stellt eine Forderung</translation>
    </message>
    <message>
        <source>%1 make an offer</source>
        <translation>%1 machen ein Angebot</translation>
    </message>
    <message>
        <source>%1 makes an offer</source>
        <translation>%1 macht ein Angebot</translation>
    </message>
    <message>
        <source>%1 take a conditional position</source>
        <translation>%1 vertreten einen Standpunkt unter Bedingungen</translation>
    </message>
    <message>
        <source>%1 takes a conditional position</source>
        <translation>%1 vertritt einen Standpunkt unter Bedingungen</translation>
    </message>
    <message>
        <source>%1 make a prediction</source>
        <translation>%1 machen eine Voraussage</translation>
    </message>
    <message>
        <source>%1 makes a prediction</source>
        <translation>%1 macht eine Voraussage</translation>
    </message>
    <message>
        <source>%1 take an unclear position</source>
        <translation>%1 vertreten einen unklaren Standpunkt</translation>
    </message>
    <message>
        <source>%1 takes an unclear position</source>
        <translation>%1 vertritt einen unklaren Standpunkt</translation>
    </message>
    <message>
        <source>, in hedged words</source>
        <translation>, vorsichtig formuliert</translation>
    </message>
    <message>
        <source>, in emphatic words</source>
        <translation>, nachdrücklich formuliert</translation>
    </message>
    <message>
        <source>, according to %1</source>
        <translation>, laut %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>at least %n independent origin(s)</source>
        <translation>
            <numerusform>mindestens %n unabhängiger Ursprung</numerusform>
            <numerusform>mindestens %n unabhängige Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n unabhängiger Ursprung</numerusform>
            <numerusform>%n unabhängige Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 make a demand about %2</source>
        <translation>%1 stellen eine Forderung zum Thema %2</translation>
    </message>
    <message>
        <source>%1 makes a demand about %2</source>
        <translation>%1 stellt eine Forderung zum Thema %2</translation>
    </message>
    <message>
        <source>%1 make an offer about %2</source>
        <translation>%1 machen ein Angebot zum Thema %2</translation>
    </message>
    <message>
        <source>%1 makes an offer about %2</source>
        <translation>%1 macht ein Angebot zum Thema %2</translation>
    </message>
</context>
<context>
    <name>DumpCommand</name>
    <message>
        <source>The project has no article “%1”. Its articles and their ids are listed by a dump without --article.</source>
        <translation>Das Projekt enthält keinen Artikel „%1“. Die Ausgabe ohne --article führt seine Artikel mit ihren Kennungen auf.</translation>
    </message>
    <message>
        <source>Only the article of this id, with the entities that it names.</source>
        <translation>Nur der Artikel mit dieser Kennung und die Entitäten, die er nennt.</translation>
    </message>
    <message>
        <source>Write everything in the project as JSON.</source>
        <translation>Alles im Projekt als JSON ausgeben.</translation>
    </message>
</context>
<context>
    <name>EdtfReading</name>
    <message>
        <source>spring %1</source>
        <translation>Frühjahr %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>Winter %1</translation>
    </message>
    <message>
        <source>spring %1 in the northern hemisphere</source>
        <translation>Frühjahr %1 auf der Nordhalbkugel</translation>
    </message>
    <message>
        <source>summer %1 in the northern hemisphere</source>
        <translation>Sommer %1 auf der Nordhalbkugel</translation>
    </message>
    <message>
        <source>autumn %1 in the northern hemisphere</source>
        <translation>Herbst %1 auf der Nordhalbkugel</translation>
    </message>
    <message>
        <source>winter %1 in the northern hemisphere</source>
        <translation>Winter %1 auf der Nordhalbkugel</translation>
    </message>
    <message>
        <source>spring %1 in the southern hemisphere</source>
        <translation>Frühjahr %1 auf der Südhalbkugel</translation>
    </message>
    <message>
        <source>summer %1 in the southern hemisphere</source>
        <translation>Sommer %1 auf der Südhalbkugel</translation>
    </message>
    <message>
        <source>autumn %1 in the southern hemisphere</source>
        <translation>Herbst %1 auf der Südhalbkugel</translation>
    </message>
    <message>
        <source>winter %1 in the southern hemisphere</source>
        <translation>Winter %1 auf der Südhalbkugel</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>erstes Quartal %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>zweites Quartal %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>drittes Quartal %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>viertes Quartal %1</translation>
    </message>
    <message>
        <source>first four months of %1</source>
        <translation>erste vier Monate %1</translation>
    </message>
    <message>
        <source>middle four months of %1</source>
        <translation>mittlere vier Monate %1</translation>
    </message>
    <message>
        <source>last four months of %1</source>
        <translation>letzte vier Monate %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>erstes Halbjahr %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>zweites Halbjahr %1</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>year before the year 1</comment>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>an unknown year</source>
        <translation>unbekanntes Jahr</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>a decade, as in the 1990s</comment>
        <translation>%1er Jahre</translation>
    </message>
    <message>
        <source>some year between %1 and %2</source>
        <translation>irgendein Jahr zwischen %1 und %2</translation>
    </message>
    <message>
        <source>some month</source>
        <translation>irgendein Monat</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>months</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>some month from %1 to %2</source>
        <translation>irgendein Monat von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a day or month, a year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>some day in %1</source>
        <translation>%1, Tag unbekannt</translation>
    </message>
    <message>
        <source>one of the days %1 in %2</source>
        <comment>the days, month and year</comment>
        <translation>einer der Tage %1, %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <comment>a day, some month</comment>
        <translation>Tag %1, %2</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>approximate and uncertain</source>
        <translation>ungefähr und unsicher</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and day, uncertain</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>about %1, precise to %n digit(s)</source>
        <translation>
            <numerusform>etwa %1, auf %n Stelle genau</numerusform>
            <numerusform>etwa %1, auf %n Stellen genau</numerusform>
        </translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>das Jahr %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, approximate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two dates</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, approximate</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>from %1 on, end open</source>
        <translation>ab %1, Ende offen</translation>
    </message>
    <message>
        <source>from %1 on, end not known</source>
        <translation>ab %1, Ende unbekannt</translation>
    </message>
    <message>
        <source>before or in %1, start open</source>
        <comment>a month, a year</comment>
        <translation>bis einschließlich %1, Anfang offen</translation>
    </message>
    <message>
        <source>up to and with %1, start not known</source>
        <comment>a month, a year</comment>
        <translation>bis einschließlich %1, Anfang unbekannt</translation>
    </message>
    <message>
        <source>before or on %1, start open</source>
        <comment>a day</comment>
        <translation>bis einschließlich %1, Anfang offen</translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <comment>a day</comment>
        <translation>bis %1, Anfang unbekannt</translation>
    </message>
    <message>
        <source>any time, start and end open</source>
        <translation>jederzeit, Anfang und Ende offen</translation>
    </message>
    <message>
        <source>start open, end not known</source>
        <translation>Anfang offen, Ende unbekannt</translation>
    </message>
    <message>
        <source>start not known, end open</source>
        <translation>Anfang unbekannt, Ende offen</translation>
    </message>
    <message>
        <source>%1 or before</source>
        <comment>a date</comment>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>%1 or after</source>
        <comment>a date</comment>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>dates</comment>
        <translation>eines dieser Daten: %1</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>dates</comment>
        <translation>alle diese Daten: %1</translation>
    </message>
</context>
<context>
    <name>EdtfText</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade, as in 1990s</comment>
        <translation>%1er-Jahre</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file holds binary data, not text.</source>
        <translation>Die Datei enthält Binärdaten, keinen Text.</translation>
    </message>
</context>
<context>
    <name>EntitiesPane</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Suggested by the analysis</source>
        <translation>Von der Auswertung vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translation>Von einer Person korrigiert</translation>
    </message>
    <message>
        <source>Rejected as not an entity</source>
        <translation>Als keine Entität abgelehnt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Steht für %1</translation>
    </message>
    <message>
        <source>Also named %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) %1</source>
        <translation>
            <numerusform>%n Erwähnung %1</numerusform>
            <numerusform>%n Erwähnungen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityEdits</name>
    <message>
        <source>This entity is not there any more. Choose another one.</source>
        <translation>Diese Entität gibt es nicht mehr. Eine andere wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n entities</source>
        <translation>
            <numerusform>%n Entität annehmen</numerusform>
            <numerusform>%n Entitäten annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “%1” everywhere</source>
        <translation>„%1“ überall annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n entities</source>
        <translation>
            <numerusform>%n Entität ablehnen</numerusform>
            <numerusform>%n Entitäten ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1” everywhere</source>
        <translation>„%1“ überall ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n entities</source>
        <translation>
            <numerusform>Entscheidung über %n Entität zurücknehmen</numerusform>
            <numerusform>Entscheidungen über %n Entitäten zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconsider “%1” everywhere</source>
        <translation>Entscheidungen über „%1“ überall zurücknehmen</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Eine Entität braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is another “%1” of the same kind. Merge the two instead.</source>
        <translation>Es gibt noch eine Entität „%1“ derselben Art. Stattdessen die beiden zusammenführen.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>There is another “%1” of that kind. Merge the two instead.</source>
        <translation>Es gibt schon eine Entität „%1“ dieser Art. Stattdessen die beiden zusammenführen.</translation>
    </message>
    <message>
        <source>Change the kind of “%1”</source>
        <translation>Art von „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>EntityMerge</name>
    <message>
        <source>One of these entities is not there any more. Choose them again.</source>
        <translation>Eine dieser Entitäten gibt es nicht mehr. Erneut auswählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into itself. Choose another entity.</source>
        <translation>„%1“ kann nicht mit sich selbst zusammengeführt werden. Eine andere Entität wählen.</translation>
    </message>
    <message>
        <source>No entity is chosen. Choose the ones that are the same as “%1”.</source>
        <translation>Keine Entität ist gewählt. Diejenigen wählen, die dasselbe sind wie „%1“.</translation>
    </message>
    <message>
        <source>This entity is not there any more. Choose another one.</source>
        <translation>Diese Entität gibt es nicht mehr. Eine andere wählen.</translation>
    </message>
    <message>
        <source>“%1” was rejected. Take that back first, then others can be merged into it.</source>
        <translation>„%1“ wurde abgelehnt. Zuerst dies zurücknehmen, dann lassen sich andere damit zusammenführen.</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>„%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n entities into “%1”</source>
        <translation>
            <numerusform>%n Entität mit „%1“ zusammenführen</numerusform>
            <numerusform>%n Entitäten mit „%1“ zusammenführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityWords</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>country or city</source>
        <translation>Land oder Stadt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>building or site</source>
        <translation>Gebäude oder Anlage</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Abkommen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>Medium</translation>
    </message>
</context>
<context>
    <name>Estimative</name>
    <message>
        <source>“%1” does not say how likely it is. Write one of the seven terms of ICD 203 D.6.e.(2), such as “unlikely” (%2) or “likely” (%3), or say what cannot be judged.</source>
        <translation>„%1“ sagt nicht, wie wahrscheinlich etwas ist. Einen der sieben Ausdrücke aus ICD 203 D.6.e.(2) schreiben, etwa „unlikely“ (%2) oder „likely“ (%3), oder sagen, was sich nicht beurteilen lässt.</translation>
    </message>
    <message>
        <source>“%1” and “%2” stand in one sentence. ICD 203 D.6.e.(2) keeps confidence and likelihood apart: give the confidence in a sentence of its own.</source>
        <translation>„%1“ und „%2“ stehen in einem Satz. ICD 203 D.6.e.(2) trennt Konfidenz und Wahrscheinlichkeit: Die Konfidenz in einem eigenen Satz angeben.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are from different rows of ICD 203 D.6.e.(2), which are not mixed in one product. Write “%3” instead of “%1”.</source>
        <translation>„%1“ und „%2“ stammen aus verschiedenen Zeilen von ICD 203 D.6.e.(2), die in einem Dokument nicht gemischt werden. „%3“ statt „%1“ schreiben.</translation>
    </message>
</context>
<context>
    <name>EventCheck</name>
    <message numerus="yes">
        <source>%n event(s) have no passage that tells of them, and nobody made them or decided on them.</source>
        <translation>
            <numerusform>%n Ereignis hat keine Passage, die davon berichtet, und niemand hat es angelegt oder darüber entschieden.</numerusform>
            <numerusform>%n Ereignisse haben keine Passage, die davon berichtet, und niemand hat sie angelegt oder über sie entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event “%1” has the date “%2”, which cannot be read.</source>
        <translation>Das Ereignis „%1“ hat das Datum „%2“, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>A passage of the event “%1” has the date “%2”, which cannot be read.</source>
        <translation>Eine Passage des Ereignisses „%1“ hat das Datum „%2“, das nicht gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>EventEdits</name>
    <message>
        <source>This event is not there any more. It was deleted, or the articles were analysed again in the meantime.</source>
        <translation>Dieses Ereignis gibt es nicht mehr. Es wurde gelöscht, oder die Artikel wurden inzwischen erneut ausgewertet.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2025-08-18, 2025-08, 2025~ or 2025-08-15/2025-08-18.</source>
        <translation>„%1“ ist kein Datum. Es wie 2025-08-18, 2025-08, 2025~ oder 2025-08-15/2025-08-18 schreiben.</translation>
    </message>
    <message>
        <source>The article of this passage is not in the project any more.</source>
        <translation>Der Artikel dieser Passage ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Select the words that tell of the event first.</source>
        <translation>Zuerst die Wörter auswählen, die vom Ereignis berichten.</translation>
    </message>
    <message>
        <source>Give the event a title: a few words that say what happened.</source>
        <translation>Dem Ereignis einen Titel geben: wenige Wörter, die sagen, was geschehen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis annehmen</numerusform>
            <numerusform>%n Ereignisse annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis ablehnen</numerusform>
            <numerusform>%n Ereignisse ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n event(s)</source>
        <translation>
            <numerusform>Entscheidung über %n Ereignis zurücknehmen</numerusform>
            <numerusform>Entscheidungen über %n Ereignisse zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Event “%1”</source>
        <translation>Ereignis „%1“</translation>
    </message>
    <message>
        <source>Change the event “%1”</source>
        <translation>Ereignis „%1“ ändern</translation>
    </message>
    <message>
        <source>Take away the date of “%1”</source>
        <translation>Datum von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>„%1“ auf %2 verschieben</translation>
    </message>
    <message>
        <source>This passage does not tell of the event any more.</source>
        <translation>Diese Passage berichtet nicht mehr von dem Ereignis.</translation>
    </message>
    <message>
        <source>An event cannot be merged with itself. Choose another one.</source>
        <translation>Ein Ereignis kann nicht mit sich selbst zusammengeführt werden. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>Choose the events that are the same as this one first.</source>
        <translation>Zuerst die Ereignisse wählen, die dasselbe sind wie dieses.</translation>
    </message>
    <message>
        <source>Choose the passages that tell of another event first.</source>
        <translation>Zuerst die Passagen wählen, die von einem anderen Ereignis berichten.</translation>
    </message>
    <message>
        <source>These are all passages of the event. Leave it at least one.</source>
        <translation>Das sind alle Passagen des Ereignisses. Mindestens eine muss ihm bleiben.</translation>
    </message>
    <message>
        <source>Add a passage to “%1”</source>
        <translation>Passage zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>This passage tells of the event already.</source>
        <translation>Diese Passage berichtet schon von dem Ereignis.</translation>
    </message>
    <message>
        <source>Remove a passage from “%1”</source>
        <translation>Passage von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Date a passage of “%1”</source>
        <translation>Passage von „%1“ datieren</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event(s) into “%1”</source>
        <translation>
            <numerusform>%n Ereignis mit „%1“ zusammenführen</numerusform>
            <numerusform>%n Ereignisse mit „%1“ zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>agreement</source>
        <translation>Abkommen</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>public appearance</source>
        <translation>öffentlicher Auftritt</translation>
    </message>
    <message>
        <source>change of office</source>
        <translation>Amtswechsel</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>contest</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>death</source>
        <translation>Todesfall</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>disaster</source>
        <translation>Katastrophe</translation>
    </message>
    <message>
        <source>election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>Protest</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>Sanktion</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>court case</source>
        <translation>Gerichtsverfahren</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>war</source>
        <translation>Krieg</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Abkommen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>A verb tells what happened, and a time in the same clause belongs to it.</source>
        <translation>Ein Verb sagt, was geschehen ist, und eine Zeitangabe im selben Teilsatz gehört dazu.</translation>
    </message>
    <message>
        <source>A noun names what happened, and the time beside it belongs to it.</source>
        <translation>Ein Substantiv nennt, was geschehen ist, und die Zeitangabe daneben gehört dazu.</translation>
    </message>
    <message>
        <source>Something that has a name stands beside its time.</source>
        <translation>Etwas, das einen Namen hat, steht neben seiner Zeitangabe.</translation>
    </message>
    <message>
        <source>Something was said on an occasion or to a medium.</source>
        <translation>Etwas wurde bei einem Anlass oder gegenüber einem Medium gesagt.</translation>
    </message>
    <message>
        <source>It hangs on something in the same sentence whose date is known.</source>
        <translation>Es hängt an etwas im selben Satz, dessen Datum bekannt ist.</translation>
    </message>
    <message>
        <source>Its words point to the date of what was told before.</source>
        <translation>Seine Wörter verweisen auf das Datum dessen, was zuvor berichtet wurde.</translation>
    </message>
    <message>
        <source>It tells again of what was told with its date before.</source>
        <translation>Es berichtet noch einmal, was zuvor mit seinem Datum berichtet wurde.</translation>
    </message>
    <message>
        <source>With these names it means a war whose dates are known.</source>
        <translation>Mit diesen Namen ist ein Krieg gemeint, dessen Daten bekannt sind.</translation>
    </message>
    <message>
        <source>It is called the latest, so it was not long before the report.</source>
        <translation>Es wird als das jüngste bezeichnet, lag also nicht lange vor dem Bericht.</translation>
    </message>
    <message>
        <source>It tells of something that happens once; the text does not say when.</source>
        <translation>Es berichtet von etwas, das einmal geschieht; der Text sagt nicht, wann.</translation>
    </message>
    <message>
        <source>Added by a person.</source>
        <translation>Von einer Person hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The project has no tag “%1”. A dump lists its tags.</source>
        <translation>Das Projekt enthält kein Schlagwort „%1“. Die Ausgabe (dump) führt seine Schlagwörter auf.</translation>
    </message>
    <message>
        <source>There is no format “%1”; the formats are csv and markdown.</source>
        <translation>Es gibt kein Format „%1“; die Formate sind csv und markdown.</translation>
    </message>
    <message>
        <source>Say with --format what to write: csv or markdown.</source>
        <translation>Mit --format angeben, was geschrieben werden soll: csv oder markdown.</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Mit -o angeben, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Taggings and notes written: %1.</source>
        <translation>Markierungen und Notizen geschrieben: %1.</translation>
    </message>
    <message>
        <source>What to write: csv (for spreadsheets) or markdown.</source>
        <translation>Was geschrieben wird: csv (für Tabellenkalkulationen) oder markdown.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>Only this tag with those below it, as Red lines/NATO; may be repeated.</source>
        <translation>Nur dieses Schlagwort mit denen darunter, etwa Rote Linien/NATO; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Write taggings and notes with their passages and sources.</source>
        <translation>Markierungen und Notizen mit ihren Passagen und Quellen schreiben.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Dies ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>Its name has no ending that tells what it is; readable are %1.</source>
        <translation>Der Name hat keine Endung, an der sich die Art der Datei erkennen lässt; lesbar sind %1.</translation>
    </message>
    <message>
        <source>There is no reader for %1; readable are %2.</source>
        <translation>Dateien mit der Endung %1 sind nicht lesbar; lesbar sind %2.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Der Ordner kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>“%1” is the project itself. Name another file to write.</source>
        <translation>„%1“ ist das Projekt selbst. Eine andere Datei zum Schreiben angeben.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>FindingTips</name>
    <message>
        <source>%1 %2</source>
        <comment>a person or body and what it does, as in: Norway opposes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Indirekte Rede</translation>
    </message>
    <message>
        <source>speaker not known</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>another date that this passage gives</comment>
        <translation>hier: %1</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Found by “%1”, with which somebody takes a stand.</source>
        <translation>Gefunden durch „%1“, womit jemand Stellung bezieht.</translation>
    </message>
    <message>
        <source>Found by “%1”: a stand that somebody is expected or about to take.</source>
        <translation>Gefunden durch „%1“: ein Standpunkt, der von jemandem erwartet wird oder bevorsteht.</translation>
    </message>
    <message>
        <source>Found by “%1”, which says how somebody stands to it.</source>
        <translation>Gefunden durch „%1“, das angibt, wie jemand dazu steht.</translation>
    </message>
    <message>
        <source>Found by “%1”, a stand as a noun with whose it is.</source>
        <translation>Gefunden durch „%1“, einen Standpunkt als Hauptwort mit seinem Vertreter.</translation>
    </message>
    <message>
        <source>Found by “%1”: what must or must not be, in the words of who says so.</source>
        <translation>Gefunden durch „%1“: was sein muss oder nicht sein darf, nach den Worten dessen, der es sagt.</translation>
    </message>
    <message>
        <source>Found by “%1”: what the speaker’s own side will or would do.</source>
        <translation>Gefunden durch „%1“: was die eigene Seite des Sprechers tun wird oder würde.</translation>
    </message>
    <message>
        <source>Found by “%1”: what the speaker calls it.</source>
        <translation>Gefunden durch „%1“: wie der Sprecher es nennt.</translation>
    </message>
    <message>
        <source>“%1” takes the clause that follows it as what was said.</source>
        <translation>„%1“ gibt den folgenden Satz als das Gesagte an.</translation>
    </message>
    <message>
        <source>“%1” takes the clause that stands before it as what was said.</source>
        <translation>„%1“ gibt den vorangehenden Satz als das Gesagte an.</translation>
    </message>
    <message>
        <source>“%1” takes what follows it as what it is about.</source>
        <translation>„%1“ gibt das Folgende als das an, worum es geht.</translation>
    </message>
    <message>
        <source>“%1” names what somebody says, and whose it is stands before it.</source>
        <translation>„%1“ benennt, was jemand sagt; von wem es stammt, steht davor.</translation>
    </message>
    <message>
        <source>“%1” gives the source of the rest of the sentence.</source>
        <translation>„%1“ gibt die Quelle für den Rest des Satzes an.</translation>
    </message>
    <message>
        <source>A name and a colon stand before what was said.</source>
        <translation>Ein Name und ein Doppelpunkt stehen vor dem Gesagten.</translation>
    </message>
    <message>
        <source>A quotation in the sentence of “%1”.</source>
        <translation>Ein Zitat im Satz mit „%1“.</translation>
    </message>
    <message>
        <source>A quotation that goes on after one whose speaker is named.</source>
        <translation>Ein Zitat, das eines fortsetzt, dessen Sprecher genannt ist.</translation>
    </message>
    <message>
        <source>A quotation in a sentence that names somebody.</source>
        <translation>Ein Zitat in einem Satz, der jemanden nennt.</translation>
    </message>
    <message>
        <source>The text says the date itself.</source>
        <translation>Der Text nennt das Datum selbst.</translation>
    </message>
    <message>
        <source>It is in the line that dates the report.</source>
        <translation>Es steht in der Zeile, die den Bericht datiert.</translation>
    </message>
    <message>
        <source>The year is that of the report or of the sentence.</source>
        <translation>Das Jahr ist das des Berichts oder des Satzes.</translation>
    </message>
    <message>
        <source>The weekday was counted from the day of the report.</source>
        <translation>Der Wochentag wurde vom Tag des Berichts aus gezählt.</translation>
    </message>
    <message>
        <source>It was counted from the day of the report.</source>
        <translation>Es wurde vom Tag des Berichts aus gezählt.</translation>
    </message>
    <message>
        <source>It goes up to the day of the report, or from it.</source>
        <translation>Es reicht bis zum Tag des Berichts oder beginnt mit ihm.</translation>
    </message>
    <message>
        <source>It was counted from the date named before it.</source>
        <translation>Es wurde vom zuvor genannten Datum aus gezählt.</translation>
    </message>
    <message>
        <source>A time of the day named before it.</source>
        <translation>Eine Tageszeit des zuvor genannten Tages.</translation>
    </message>
    <message>
        <source>It rests on a day that the text does not give.</source>
        <translation>Es beruht auf einem Tag, den der Text nicht nennt.</translation>
    </message>
    <message>
        <source>A number with what it counts.</source>
        <translation>Eine Zahl mit dem, was sie zählt.</translation>
    </message>
    <message>
        <source>A share of a whole.</source>
        <translation>Ein Anteil an einem Ganzen.</translation>
    </message>
    <message>
        <source>A sum of money.</source>
        <translation>Ein Geldbetrag.</translation>
    </message>
    <message>
        <source>A round number of many.</source>
        <translation>Eine runde Zahl für viele.</translation>
    </message>
    <message>
        <source>A measure or a length of time.</source>
        <translation>Ein Maß oder eine Zeitdauer.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Added by a person.</source>
        <translation>Von einer Person hinzugefügt.</translation>
    </message>
    <message>
        <source>Added by %1.</source>
        <translation>Hinzugefügt von %1.</translation>
    </message>
    <message>
        <source>Found by “%1”.</source>
        <translation>Gefunden durch „%1“.</translation>
    </message>
</context>
<context>
    <name>FontCoverage</name>
    <message numerus="yes">
        <source>No installed font has %n character(s), which are boxes on the page: %1. They can be searched and copied. Install a font that has them and export again.</source>
        <translation>
            <numerusform>%n Zeichen hat keine installierte Schrift; auf der Seite ist es ein Kästchen: %1. Es lässt sich suchen und kopieren. Installieren Sie eine Schrift, die es hat, und exportieren Sie noch einmal.</numerusform>
            <numerusform>%n Zeichen hat keine installierte Schrift; auf der Seite sind sie Kästchen: %1. Sie lassen sich suchen und kopieren. Installieren Sie eine Schrift, die sie hat, und exportieren Sie noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: note: %2</source>
        <translation>%1: Hinweis: %2</translation>
    </message>
    <message>
        <source>%1: not imported. %2</source>
        <translation>%1: nicht importiert. %2</translation>
    </message>
    <message>
        <source>The import was stopped. What is counted below is stored; the same command again adds the rest.</source>
        <translation>Der Import wurde abgebrochen. Was unten gezählt ist, ist gespeichert; derselbe Befehl fügt beim nächsten Mal den Rest hinzu.</translation>
    </message>
    <message>
        <source>Articles added: %1. Already in the project: %2. Other files skipped: %3. Failed: %4.</source>
        <translation>Artikel hinzugefügt: %1. Schon im Projekt: %2. Andere Dateien übersprungen: %3. Fehlgeschlagen: %4.</translation>
    </message>
    <message>
        <source>Nothing can be imported into a project that is read-only.</source>
        <translation>In ein schreibgeschütztes Projekt kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Take files and folders into a project, which is made when it is not there.</source>
        <translation>Dateien und Ordner in ein Projekt aufnehmen; fehlt es, wird es angelegt.</translation>
    </message>
    <message>
        <source>New versions of articles that were in the project: %1. Annotations that were not found in them: %2.</source>
        <translation>Neue Fassungen von Artikeln, die schon im Projekt waren: %1. Annotationen, die darin nicht gefunden wurden: %2.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n Artikel importiert.</numerusform>
            <numerusform>%n Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n war schon vorhanden.</numerusform>
            <numerusform>%n waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n Datei konnte nicht importiert werden.</numerusform>
            <numerusform>%n Dateien konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same files again to complete it.</source>
        <translation>Der Import wurde abgebrochen; dieselben Dateien erneut importieren, um ihn abzuschließen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Artikel werden importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) took the place of older ones.</source>
        <translation>
            <numerusform>%n neue Fassung hat eine ältere ersetzt.</numerusform>
            <numerusform>%n neue Fassungen haben ältere ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) wait to be placed by hand.</source>
        <translation>
            <numerusform>%n Annotation ist noch von Hand zuzuordnen.</numerusform>
            <numerusform>%n Annotationen sind noch von Hand zuzuordnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>“%1” is open read-only, so nothing can be imported into it.</source>
        <translation>„%1“ ist schreibgeschützt geöffnet, daher kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>The import stopped because %1. The articles stored before that (%2) are kept; import again to add the rest.</source>
        <translation>Der Import wurde abgebrochen: %1. Die zuvor gespeicherten Artikel (%2) bleiben erhalten; erneut importieren, um den Rest hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>IssueEdits</name>
    <message>
        <source>Give the issue a name.</source>
        <translation>Dem Streitpunkt einen Namen geben.</translation>
    </message>
    <message>
        <source>New issue “%1”</source>
        <translation>Neuer Streitpunkt „%1“</translation>
    </message>
    <message>
        <source>Change issue “%1”</source>
        <translation>Streitpunkt „%1“ ändern</translation>
    </message>
    <message>
        <source>This issue is not there any more.</source>
        <translation>Diesen Streitpunkt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Delete issue “%1”</source>
        <translation>Streitpunkt „%1“ löschen</translation>
    </message>
    <message>
        <source>One of the issues has no id or no name. Give it both, then import the issues again.</source>
        <translation>Einem der Streitpunkte fehlt Kennung oder Name. Beides angeben, dann die Streitpunkte erneut importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n issue(s)</source>
        <translation>
            <numerusform>%n Streitpunkt importieren</numerusform>
            <numerusform>%n Streitpunkte importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>an issue has four fields with a tab between them: id, label, definition and query; here there are %1.</source>
        <translation>Ein Streitpunkt hat vier Felder mit einem Tabulator dazwischen: Kennung, Bezeichnung, Definition und Suchanfrage; hier sind es %1.</translation>
    </message>
    <message>
        <source>the id “%1” of an issue has to be one word of letters, digits and hyphens.</source>
        <translation>Die Kennung „%1“ eines Streitpunkts muss ein einziges Wort aus Buchstaben, Ziffern und Bindestrichen sein.</translation>
    </message>
    <message>
        <source>the issue “%1” needs a label.</source>
        <translation>Der Streitpunkt „%1“ braucht eine Bezeichnung.</translation>
    </message>
    <message>
        <source>the query of the issue “%1” cannot be read. %2</source>
        <translation>Die Suchanfrage des Streitpunkts „%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 with tabs between the fields.</source>
        <translation>Die Datei ist kein UTF-8-Text. Sie als UTF-8 mit Tabulatoren zwischen den Feldern speichern.</translation>
    </message>
    <message>
        <source>the id “%1” stands in line %2 already.</source>
        <translation>Die Kennung „%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>There is no issue in the file. A line is an issue: id, label, definition and query, with a tab between them.</source>
        <translation>Die Datei enthält keinen Streitpunkt. Eine Zeile ist ein Streitpunkt: Kennung, Bezeichnung, Definition und Suchanfrage mit einem Tabulator dazwischen.</translation>
    </message>
</context>
<context>
    <name>IssueFiles</name>
    <message>
        <source>No issues were imported from “%1”. %2</source>
        <translation>Aus „%1“ wurden keine Streitpunkte importiert. %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The issues were not exported: “%1” could not be written (%2).</source>
        <translation>Die Streitpunkte wurden nicht exportiert: „%1“ konnte nicht geschrieben werden (%2).</translation>
    </message>
</context>
<context>
    <name>IssueFinds</name>
    <message>
        <source>Finds nothing in this project.</source>
        <translation>Findet nichts in diesem Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds %1; the newest %2 of them hold %3.</source>
        <translation>Findet %1; die neuesten %2 davon enthalten %3.</translation>
    </message>
    <message>
        <source>Finds %1, but no passage that has all of it in one sentence.</source>
        <translation>Findet %1, aber keine Passage, die alles in einem Satz enthält.</translation>
    </message>
    <message>
        <source>Finds %1, %2.</source>
        <translation>Findet %1, %2.</translation>
    </message>
</context>
<context>
    <name>IssueSet</name>
    <message>
        <source>The issue “%1” has no query, so no passage is found for it.</source>
        <translation>Der Streitpunkt „%1“ hat keine Suchanfrage, daher wird keine Passage dafür gefunden.</translation>
    </message>
    <message>
        <source>The query of the issue “%1” cannot be read. %2</source>
        <translation>Die Suchanfrage des Streitpunkts „%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The query of the issue “%1” has no word that a passage could hold.</source>
        <translation>Die Suchanfrage des Streitpunkts „%1“ enthält kein Wort, das in einer Passage stehen könnte.</translation>
    </message>
</context>
<context>
    <name>JobsOption</name>
    <message>
        <source>Number of threads that read and analyse; one a core when left out.</source>
        <translation>Anzahl der Threads, die lesen und auswerten; ohne Angabe einer je Prozessorkern.</translation>
    </message>
    <message>
        <source>“--jobs %1”: the number of threads is a whole number from 1 to %2.</source>
        <translation>„--jobs %1“: Die Anzahl der Threads ist eine ganze Zahl von 1 bis %2.</translation>
    </message>
</context>
<context>
    <name>JsonDump</name>
    <message>
        <source>The dump could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The dump was cancelled; what is written so far is not complete.</source>
        <translation>Die Ausgabe wurde abgebrochen; das bisher Geschriebene ist unvollständig.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation>Das Projekt „%1“ konnte nicht bis zum Ende gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>No articles yet. Import files or a folder with Ctrl+I, or drop them here.</source>
        <translation>Noch keine Artikel. Dateien oder einen Ordner mit Strg+I importieren oder hier ablegen.</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Kein Artikel passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No article has anything from %1, the time picked on the timeline.</source>
        <translation>Kein Artikel enthält etwas aus dem auf der Zeitleiste gewählten Zeitraum (%1).</translation>
    </message>
    <message>
        <source>Show articles of all times</source>
        <translation>Artikel aller Zeiten anzeigen</translation>
    </message>
    <message>
        <source>No article with anything from %1, the time picked on the timeline, matches “%2”.</source>
        <translation>Kein Artikel mit etwas aus dem auf der Zeitleiste gewählten Zeitraum (%1) passt zu „%2“.</translation>
    </message>
    <message>
        <source>Clear filter and time</source>
        <translation>Filter und Zeitraum leeren</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>same quote</source>
        <translation>gleiches Zitat</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>same event</source>
        <translation>gleiches Ereignis</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
</context>
<context>
    <name>MarkPick</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Standpunkt</translation>
    </message>
    <message>
        <source>speaker not known</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>indirekte Rede</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>MentionEdits</name>
    <message>
        <source>This mention is not there any more. The article was analysed again in the meantime.</source>
        <translation>Diese Erwähnung gibt es nicht mehr. Der Artikel wurde inzwischen erneut ausgewertet.</translation>
    </message>
    <message>
        <source>This entity is not there any more. Choose another one.</source>
        <translation>Diese Entität gibt es nicht mehr. Eine andere wählen.</translation>
    </message>
    <message>
        <source>“%1” was rejected. Take that back first, then it can be named.</source>
        <translation>„%1“ wurde abgelehnt. Zuerst dies zurücknehmen, dann lassen sich Erwähnungen darauf beziehen.</translation>
    </message>
    <message>
        <source>No words are selected. Select the words that name the entity.</source>
        <translation>Keine Wörter sind ausgewählt. Die Wörter auswählen, die die Entität nennen.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung annehmen</numerusform>
            <numerusform>%n Erwähnungen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>„%1“ annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung ablehnen</numerusform>
            <numerusform>%n Erwähnungen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>„%1“ ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n mention(s)</source>
        <translation>
            <numerusform>Entscheidung über %n Erwähnung zurücknehmen</numerusform>
            <numerusform>Entscheidungen über %n Erwähnungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconsider “%1”</source>
        <translation>Entscheidung über „%1“ zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n mention(s)</source>
        <translation>
            <numerusform>Art von %n Erwähnung ändern</numerusform>
            <numerusform>Art von %n Erwähnungen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the kind of “%1”</source>
        <translation>Art von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Let %n mention(s) name “%1”</source>
        <translation>
            <numerusform>%n Erwähnung auf „%1“ beziehen</numerusform>
            <numerusform>%n Erwähnungen auf „%1“ beziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” name “%2”</source>
        <translation>„%1“ auf „%2“ beziehen</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Eine Entität braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add a mention of “%1”</source>
        <translation>Erwähnung von „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>an entity</comment>
        <translation>„%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of this year, as QDate::toString writes them, then the time.</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>It has the same address as “%1”, but hardly the same words, so both are kept.</source>
        <translation>Die Adresse ist dieselbe wie bei „%1“, der Wortlaut aber kaum, daher bleiben beide erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new version of “%1”. %n annotation(s) were not found in it and wait to be placed by hand.</source>
        <translation>
            <numerusform>Dies ist eine neue Fassung von „%1“. %n Annotation wurde darin nicht gefunden und ist noch von Hand zuzuordnen.</numerusform>
            <numerusform>Dies ist eine neue Fassung von „%1“. %n Annotationen wurden darin nicht gefunden und sind noch von Hand zuzuordnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a new version of “%1”. The words of %n position(s), statement(s) or event(s) were not found in it; they stay with the old version.</source>
        <translation>
            <numerusform>Dies ist eine neue Fassung von „%1“. %n Standpunkt, Aussage oder Ereignis wurde darin nicht gefunden und bleibt bei der alten Fassung.</numerusform>
            <numerusform>Dies ist eine neue Fassung von „%1“. %n Standpunkte, Aussagen oder Ereignisse wurden darin nicht gefunden und bleiben bei der alten Fassung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message>
        <source>This note is not in the project any more.</source>
        <translation>Diese Notiz ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Note on a passage</source>
        <translation>Notiz zu einer Passage</translation>
    </message>
    <message>
        <source>Note on an article</source>
        <translation>Notiz zu einem Artikel</translation>
    </message>
    <message>
        <source>Note on a tag</source>
        <translation>Notiz zu einem Schlagwort</translation>
    </message>
    <message>
        <source>Note on a tagging</source>
        <translation>Notiz zu einer Markierung</translation>
    </message>
    <message>
        <source>Note on an entity</source>
        <translation>Notiz zu einer Entität</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Eine Notiz braucht Worte.</translation>
    </message>
    <message>
        <source>Rewrite a note</source>
        <translation>Notiz umschreiben</translation>
    </message>
    <message>
        <source>Only a note on a passage can be moved.</source>
        <translation>Nur eine Notiz zu einer Passage kann verschoben werden.</translation>
    </message>
    <message>
        <source>Move the passage of a note</source>
        <translation>Passage einer Notiz verschieben</translation>
    </message>
    <message>
        <source>Place a note</source>
        <translation>Notiz zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>%n Notiz entfernen</numerusform>
            <numerusform>%n Notizen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tagging(s) and note(s)</source>
        <translation>
            <numerusform>%n Markierung oder Notiz entfernen</numerusform>
            <numerusform>%n Markierungen und Notizen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::AnalysisHint</name>
    <message>
        <source>Positions get their issue at the next analysis.</source>
        <translation>Standpunkte erhalten ihren Streitpunkt bei der nächsten Auswertung.</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Erneut auswerten</translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationActions</name>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Change the tag…</source>
        <translation>Anderes Schlagwort geben …</translation>
    </message>
    <message>
        <source>Place at the selected words</source>
        <translation>Den ausgewählten Wörtern zuordnen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Tag to give to %n passage(s) instead</source>
        <translation>
            <numerusform>Anderes Schlagwort für %n Passage</numerusform>
            <numerusform>Anderes Schlagwort für %n Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Schlagwörter werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n tagging(s) and note(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n Markierung oder Notiz gelöscht. Rückgängig bringt sie zurück.</numerusform>
            <numerusform>%n Markierungen und Notizen gelöscht. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting taggings and notes</source>
        <translation>Markierungen und Notizen werden gelöscht</translation>
    </message>
    <message>
        <source>Copying taggings and notes</source>
        <translation>Markierungen und Notizen werden kopiert</translation>
    </message>
    <message>
        <source>Put it on the words selected in the reader</source>
        <translation>Den im Lesebereich ausgewählten Wörtern zuordnen</translation>
    </message>
    <message>
        <source>Select the words in the reader first, then come back and place it there</source>
        <translation>Zuerst die Wörter im Lesebereich auswählen, dann hier zuordnen</translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationFilters</name>
    <message>
        <source>Taggings</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Taggings and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>A tag and those below it…</source>
        <translation>Ein Schlagwort und die darunter …</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Alle Autoren</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>The article that is read</source>
        <translation>Gelesener Artikel</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Show what has the tag</source>
        <translation>Zeigen, was dieses Schlagwort hat</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>On the words of</source>
        <translation>An den Wörtern von</translation>
    </message>
    <message>
        <source>Only on the words of another tag…</source>
        <translation>Nur an den Wörtern eines anderen Schlagworts …</translation>
    </message>
    <message>
        <source>On any words</source>
        <translation>An beliebigen Wörtern</translation>
    </message>
    <message>
        <source>On the words of another tag…</source>
        <translation>An den Wörtern eines anderen Schlagworts …</translation>
    </message>
    <message>
        <source>Show what is on the words of the tag</source>
        <translation>Zeigen, was an den Wörtern dieses Schlagworts liegt</translation>
    </message>
    <message>
        <source>on the words of %1</source>
        <translation>an den Wörtern von %1</translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationsModel</name>
    <message>
        <source>not placed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>The list of taggings and notes cannot be read. %1</source>
        <translation>Die Liste der Markierungen und Notizen kann nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationsPane</name>
    <message>
        <source>Taggings and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Words of the passage, the note, the tag or the title</source>
        <translation>Wörter aus Passage, Notiz, Schlagwort oder Titel</translation>
    </message>
    <message>
        <source>Filter taggings and notes</source>
        <translation>Markierungen und Notizen filtern</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort taggings and notes</source>
        <translation>Markierungen und Notizen sortieren</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By article and place</source>
        <translation>Nach Artikel und Stelle</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export what the list shows</source>
        <translation>Exportieren, was die Liste zeigt</translation>
    </message>
    <message>
        <source>Export as a &amp;table (CSV)…</source>
        <translation>Als &amp;Tabelle (CSV) exportieren …</translation>
    </message>
    <message>
        <source>Export as &amp;Markdown…</source>
        <translation>Als &amp;Markdown exportieren …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading taggings and notes…</source>
        <translation>Markierungen und Notizen werden gelesen …</translation>
    </message>
    <message>
        <source>No passage has been tagged yet, and no note written. Select words in an article, then press T for a tag or M for a note. Everything you mark is listed here.</source>
        <translation>Noch keine Passage ist verschlagwortet und keine Notiz geschrieben. Wörter in einem Artikel auswählen, dann T für ein Schlagwort oder M für eine Notiz drücken. Hier steht alles, was so markiert wurde.</translation>
    </message>
    <message>
        <source>Every passage is in its place. When a corrected version of an article lacks the words of a tagging or note, it is kept and listed here until you place it.</source>
        <translation>Jede Passage ist an ihrer Stelle. Fehlen die Wörter einer Markierung oder Notiz in der korrigierten Fassung eines Artikels, bleibt sie erhalten und steht hier, bis sie zugeordnet ist.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No tagging or note is like this.</source>
        <translation>Keine Markierung oder Notiz entspricht dem.</translation>
    </message>
</context>
<context>
    <name>Parallax::Application</name>
    <message>
        <source>The project could not be read or written: %1. Close it, and examine the file with “parallax check”.</source>
        <translation>Das Projekt konnte nicht gelesen oder geschrieben werden: %1. Das Projekt schließen und die Datei mit „parallax check“ prüfen.</translation>
    </message>
</context>
<context>
    <name>Parallax::ArticleFacts</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole hash</source>
        <translation>Den ganzen Hashwert kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>SHA-256 der Datei kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>format, encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Parallax::ArticleFinder</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Reading the titles…</source>
        <translation>Titel werden gelesen …</translation>
    </message>
    <message>
        <source>The project has no other article.</source>
        <translation>Das Projekt enthält keinen anderen Artikel.</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Kein Artikel passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>Parallax::ArticlePane</name>
    <message>
        <source>Grade</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The title is not known</source>
        <translation>Der Titel ist unbekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open an article to see and correct what is known of it.</source>
        <translation>Einen Artikel öffnen, um zu sehen und zu korrigieren, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” was not saved as the date of “%2”. %3</source>
        <translation>„%1“ wurde nicht als Datum von „%2“ gespeichert. %3</translation>
    </message>
    <message>
        <source>Name the source to grade it.</source>
        <translation>Die Quelle angeben, um sie zu bewerten.</translation>
    </message>
    <message>
        <source>For all articles of %1</source>
        <translation>Für alle Artikel von %1</translation>
    </message>
</context>
<context>
    <name>Parallax::BlockForm</name>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Streitpunkte</translation>
    </message>
    <message>
        <source>All; several with a semicolon between</source>
        <translation>Alle; mehrere durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Its name, or its path: Red lines / NATO</source>
        <translation>Name oder Pfad: Rote Linien / NATO</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>2025-08-20, 2025-08 or 2025; no limit when empty</source>
        <translation>2025-08-20, 2025-08 oder 2025; leer heißt ohne Grenze</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Is part of it; no limit when empty</source>
        <translation>Gehört noch dazu; leer heißt ohne Grenze</translation>
    </message>
    <message>
        <source>Also what nobody has accepted yet</source>
        <translation>Auch, was noch niemand angenommen hat</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Whose positions</source>
        <translation>Wessen Standpunkte</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Höchstens wie viele</translation>
    </message>
    <message>
        <source>As many as a page has room for</source>
        <translation>So viele, wie auf eine Seite passen</translation>
    </message>
    <message>
        <source>The latest ones</source>
        <translation>Die neuesten</translation>
    </message>
    <message>
        <source>A sentence each, without the quotations</source>
        <translation>Je ein Satz, ohne die Zitate</translation>
    </message>
</context>
<context>
    <name>Parallax::BlockWriter</name>
    <message>
        <source>Writing: %1</source>
        <translation>Wird geschrieben: %1</translation>
    </message>
    <message>
        <source>Insert “%1” into “%2”</source>
        <translation>„%1“ in „%2“ einfügen</translation>
    </message>
    <message>
        <source>Refreshing the building blocks</source>
        <translation>Bausteine werden aktualisiert</translation>
    </message>
    <message>
        <source>Refresh the building blocks of “%1”</source>
        <translation>Bausteine von „%1“ aktualisieren</translation>
    </message>
    <message>
        <source>There are no building blocks in this briefing. The menu Insert has them.</source>
        <translation>In diesem Briefing gibt es keine Bausteine. Das Menü „Einfügen“ enthält sie.</translation>
    </message>
    <message>
        <source>The building blocks say what the project says: nothing changed.</source>
        <translation>Die Bausteine sagen, was das Projekt sagt: Nichts hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n building block(s) changed.</source>
        <translation>
            <numerusform>%n Baustein geändert.</numerusform>
            <numerusform>%n Bausteine geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafting “%1”</source>
        <translation>„%1“ wird entworfen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is drafted: %n sentence(s), each with its source.</source>
        <translation>
            <numerusform>„%1“ ist entworfen: %n Satz mit seiner Quelle.</numerusform>
            <numerusform>„%1“ ist entworfen: %n Sätze, jeder mit seiner Quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is drafted: %n sentence(s), each with its source. Some parts stayed empty.</source>
        <translation>
            <numerusform>„%1“ ist entworfen: %n Satz mit seiner Quelle. Einige Teile blieben leer.</numerusform>
            <numerusform>„%1“ ist entworfen: %n Sätze, jeder mit seiner Quelle. Einige Teile blieben leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingActions</name>
    <message>
        <source>&amp;Insert a building block</source>
        <translation>&amp;Baustein einfügen</translation>
    </message>
    <message>
        <source>&amp;New briefing…</source>
        <translation>&amp;Neues Briefing …</translation>
    </message>
    <message>
        <source>&amp;Draft from the project…</source>
        <translation>&amp;Entwurf aus dem Projekt …</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Copy the briefing</source>
        <translation>Briefing &amp;kopieren</translation>
    </message>
    <message>
        <source>D&amp;elete the briefing</source>
        <translation>Briefing &amp;löschen</translation>
    </message>
    <message>
        <source>Re&amp;fresh the building blocks</source>
        <translation>Bausteine &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>Ita&amp;lic</source>
        <translation>Kurs&amp;iv</translation>
    </message>
    <message>
        <source>Find in the &amp;text</source>
        <translation>Im &amp;Text suchen</translation>
    </message>
    <message>
        <source>Next pr&amp;oblem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Voriges P&amp;roblem</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;History of the briefing</source>
        <translation>Verlauf &amp;des Briefings</translation>
    </message>
    <message>
        <source>Problem&amp;s</source>
        <translation>Proble&amp;me</translation>
    </message>
    <message>
        <source>Check &amp;words of likelihood (ICD 203)</source>
        <translation>&amp;Wahrscheinlichkeitswörter prüfen (ICD 203)</translation>
    </message>
    <message>
        <source>Open the folder of own te&amp;mplates</source>
        <translation>&amp;Ordner eigener Vorlagen öffnen</translation>
    </message>
    <message>
        <source>E&amp;xport the briefing…</source>
        <translation>Briefing e&amp;xportieren …</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Insert ▾</source>
        <translation>Einfügen ▾</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the cited passa&amp;ge</source>
        <translation>Die belegte Passa&amp;ge zeigen</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingEditor</name>
    <message>
        <source>Text of the briefing</source>
        <translation>Text des Briefings</translation>
    </message>
    <message>
        <source>Write in Markdown. Select words in an article and press Ctrl+Shift+C to cite them here.</source>
        <translation>In Markdown schreiben. Wörter in einem Artikel auswählen und Strg+Umschalt+C drücken, um sie hier zu zitieren.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingExporter</name>
    <message>
        <source>“%1” was not written: its name does not end in .pdf, .odt, .docx, .html or .md.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Name endet nicht auf .pdf, .odt, .docx, .html oder .md.</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>„%1“ wird exportiert</translation>
    </message>
    <message>
        <source>The briefing was written to “%1”.</source>
        <translation>Das Briefing wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>%1 Some of its characters are boxes there.</source>
        <translation>%1 Einige seiner Zeichen sind dort Kästchen.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingHeader</name>
    <message>
        <source>Title of the briefing</source>
        <translation>Titel des Briefings</translation>
    </message>
    <message>
        <source>All briefings of the project</source>
        <translation>Alle Briefings des Projekts</translation>
    </message>
    <message>
        <source>More that can be done with briefings</source>
        <translation>Mehr zu Briefings</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingKeeper</name>
    <message>
        <source>What was typed last into “%1” had not been saved. It was kept, and is in the text now.</source>
        <translation>Die letzten Eingaben in „%1“ waren nicht gespeichert. Sie blieben erhalten und stehen jetzt im Text.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” at the same time. Your text stands; the other one is in the history of the briefing.</source>
        <translation>Jemand anderes hat „%1“ zur selben Zeit geändert. Der eigene Text gilt; der andere steht im Verlauf des Briefings.</translation>
    </message>
    <message>
        <source>“%1” was deleted while you wrote it. Your text is kept in a new briefing.</source>
        <translation>„%1“ wurde während des Schreibens gelöscht. Der eigene Text bleibt in einem neuen Briefing erhalten.</translation>
    </message>
    <message>
        <source>“%1” was changed while you wrote. Your text stands; the other one is in the history of the briefing.</source>
        <translation>„%1“ wurde während des Schreibens geändert. Der eigene Text gilt; der andere steht im Verlauf des Briefings.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingPane</name>
    <message>
        <source>The project is open for reading only: nothing can be cited.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet: Es kann nichts zitiert werden.</translation>
    </message>
    <message>
        <source>Select the words to be cited first.</source>
        <translation>Zuerst die Wörter auswählen, die zitiert werden sollen.</translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation>Briefing ohne Titel</translation>
    </message>
    <message>
        <source>The briefing is not in the project any more.</source>
        <translation>Das Briefing ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” was deleted with its citations. Undo brings it back.</source>
        <translation>„%1“ wurde mit seinen Belegen gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Restore “%1” as it was %2</source>
        <translation>„%1“ zurückholen, Stand %2</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>Der Ordner „%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Put the caret into a citation first.</source>
        <translation>Zuerst die Schreibmarke in einen Beleg setzen.</translation>
    </message>
    <message>
        <source>The cited words are not in an article of the project any more.</source>
        <translation>Die zitierten Wörter stehen in keinem Artikel des Projekts mehr.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingPreview</name>
    <message>
        <source>Preview of the briefing</source>
        <translation>Vorschau des Briefings</translation>
    </message>
    <message>
        <source>The preview cannot be drawn. %1</source>
        <translation>Die Vorschau kann nicht gezeichnet werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingProblem</name>
    <message>
        <source>The article was corrected: “%1” reads “%2” now. Accept the new words, or cite another passage.</source>
        <translation>Der Artikel wurde korrigiert: „%1“ lautet jetzt „%2“. Die neuen Wörter annehmen oder eine andere Passage zitieren.</translation>
    </message>
    <message>
        <source>The article was corrected, and “%1” is not in it any more. Select other words in the article and place the citation again.</source>
        <translation>Der Artikel wurde korrigiert, und „%1“ steht nicht mehr darin. Andere Wörter im Artikel auswählen und den Beleg neu zuordnen.</translation>
    </message>
    <message>
        <source>This briefing has no citation of the name “%1”. Take the mark away, or cite a passage in its place.</source>
        <translation>Dieses Briefing hat keinen Beleg mit dem Namen „%1“. Die Marke entfernen oder stattdessen eine Passage zitieren.</translation>
    </message>
    <message>
        <source>Nothing is cited for this row of a table. Cite a passage.</source>
        <translation>Für diese Tabellenzeile ist nichts zitiert. Eine Passage zitieren.</translation>
    </message>
    <message>
        <source>Nothing is cited for this sentence. Cite a passage, or declare it as your own assessment.</source>
        <translation>Für diesen Satz ist nichts zitiert. Eine Passage zitieren oder ihn als eigene Einschätzung kennzeichnen.</translation>
    </message>
    <message>
        <source>Broken citation</source>
        <translation>Ungültiger Beleg</translation>
    </message>
    <message>
        <source>Unknown citation</source>
        <translation>Unbekannter Beleg</translation>
    </message>
    <message>
        <source>Corrected source</source>
        <translation>Korrigierte Quelle</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingReading</name>
    <message>
        <source>The briefing is not in the project any more.</source>
        <translation>Das Briefing ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingRow</name>
    <message>
        <source>Briefing %1, source %2</source>
        <translation>Briefing %1, Quelle %2</translation>
    </message>
    <message>
        <source>%1
Go to where it cites this passage</source>
        <translation>%1
Zur Stelle gehen, die diese Passage zitiert</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingStatus</name>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without a source</source>
        <translation>
            <numerusform>%n Satz ohne Quelle</numerusform>
            <numerusform>%n Sätze ohne Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>no sentence without a source</source>
        <translation>kein Satz ohne Quelle</translation>
    </message>
    <message numerus="yes">
        <source>cites %n article(s)</source>
        <translation>
            <numerusform>zitiert %n Artikel</numerusform>
            <numerusform>zitiert %n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of %n independent origin(s)</source>
        <translation>
            <numerusform> aus %n unabhängigen Ursprung</numerusform>
            <numerusform> aus %n unabhängigen Ursprüngen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Als Entwurf aufgehoben</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingsList</name>
    <message>
        <source>Briefings of the project</source>
        <translation>Briefings des Projekts</translation>
    </message>
    <message>
        <source>New briefing…</source>
        <translation>Neues Briefing …</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingsModel</name>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>Written by %1, changed %2</source>
        <translation>Geschrieben von %1, geändert %2</translation>
    </message>
    <message>
        <source>The briefings could not be listed. %1</source>
        <translation>Die Briefings konnten nicht aufgelistet werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingsSection</name>
    <message>
        <source>Briefings</source>
        <translation>Briefings</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::BuildingBlock</name>
    <message>
        <source>Table of positions</source>
        <translation>Tabelle der Standpunkte</translation>
    </message>
    <message>
        <source>Positions of an actor</source>
        <translation>Standpunkte eines Akteurs</translation>
    </message>
    <message>
        <source>Where the reports disagree</source>
        <translation>Wo die Berichte auseinandergehen</translation>
    </message>
    <message>
        <source>Timeline, as a picture</source>
        <translation>Zeitleiste als Bild</translation>
    </message>
    <message>
        <source>Timeline, as a table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <source>Key quotations by tag</source>
        <translation>Wichtige Zitate nach Schlagwort</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Quellenverzeichnis</translation>
    </message>
</context>
<context>
    <name>Parallax::CitationCard</name>
    <message>
        <source>Words of %1</source>
        <translation>Worte von %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>Absätze %1–%2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>The article was corrected since: these are its new words.</source>
        <translation>Der Artikel wurde seither korrigiert: Dies sind seine neuen Wörter.</translation>
    </message>
    <message>
        <source>The article was corrected since, and these words are not in it any more.</source>
        <translation>Der Artikel wurde seither korrigiert, und diese Wörter stehen nicht mehr darin.</translation>
    </message>
    <message>
        <source>This briefing has no citation of the name “%1”.</source>
        <translation>Dieses Briefing hat keinen Beleg mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>Parallax::Citer</name>
    <message>
        <source>These words cannot be cited: their article is not in the project.</source>
        <translation>Diese Wörter können nicht zitiert werden: Ihr Artikel ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>Cite in “%1”</source>
        <translation>In „%1“ zitieren</translation>
    </message>
    <message>
        <source>Show the briefing</source>
        <translation>Briefing anzeigen</translation>
    </message>
    <message>
        <source>“%1” is cited in “%2” as %3.</source>
        <translation>„%1“ ist in „%2“ als %3 zitiert.</translation>
    </message>
</context>
<context>
    <name>Parallax::CodebookActions</name>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Tag the selected words with it</source>
        <translation>&amp;Ausgewählte Wörter damit verschlagworten</translation>
    </message>
    <message>
        <source>Show its &amp;passages</source>
        <translation>Seine &amp;Passagen anzeigen</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag &amp;below it</source>
        <translation>Neues Schlagwort &amp;darunter</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>&amp;Beschreiben</translation>
    </message>
    <message>
        <source>&amp;Key of its own…</source>
        <translation>Eigene &amp;Taste …</translation>
    </message>
    <message>
        <source>Move &amp;below…</source>
        <translation>&amp;Verschieben unter …</translation>
    </message>
    <message>
        <source>Below which tag?</source>
        <translation>Unter welches Schlagwort?</translation>
    </message>
    <message>
        <source>Move to the t&amp;op</source>
        <translation>Auf die &amp;oberste Ebene</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Into which tag?</source>
        <translation>Mit welchem Schlagwort?</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select the words to tag in an article first.</source>
        <translation>Zuerst die Wörter, die verschlagwortet werden sollen, in einem Artikel auswählen.</translation>
    </message>
    <message>
        <source>Merging tags</source>
        <translation>Schlagwörter werden zusammengeführt</translation>
    </message>
    <message>
        <source>Merged “%1” into “%2”. Undo: %3</source>
        <translation>„%1“ mit „%2“ zusammengeführt. Rückgängig: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it</source>
        <translation>
            <numerusform>%n untergeordneten Schlagwort</numerusform>
            <numerusform>%n untergeordneten Schlagwörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”. Undo: %2</source>
        <translation>„%1“ gelöscht. Rückgängig: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list and its last part</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Deleted “%1” with %2. Undo: %3</source>
        <translation>„%1“ mit %2 gelöscht. Rückgängig: %3</translation>
    </message>
    <message>
        <source>Deleting a tag</source>
        <translation>Schlagwort wird gelöscht</translation>
    </message>
</context>
<context>
    <name>Parallax::CodebookModel</name>
    <message>
        <source>The passages of the tags cannot be counted. %1</source>
        <translation>Die Passagen der Schlagwörter können nicht gezählt werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %n Passage</numerusform>
            <numerusform>%1, %n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with those of the tags below it</source>
        <translation>
            <numerusform>%n mit denen der Schlagwörter darunter</numerusform>
            <numerusform>%n mit denen der Schlagwörter darunter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::CodebookPane</name>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>Find or create: Red lines/NATO</source>
        <translation>Suchen oder anlegen: Rote Linien/NATO</translation>
    </message>
    <message>
        <source>Find or create a tag by its path</source>
        <translation>Schlagwort über seinen Pfad suchen oder anlegen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Schlagwortverzeichnis</translation>
    </message>
    <message>
        <source>Create “%1” (Enter)</source>
        <translation>„%1“ anlegen (Eingabe)</translation>
    </message>
    <message>
        <source>Create “%1” (Shift+Enter)</source>
        <translation>„%1“ anlegen (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>No tag fits these words.</source>
        <translation>Kein Schlagwort passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>No tags yet. Type one above, such as Red lines, and press Enter; a slash, as in Red lines/NATO, puts it below another. Or select words in an article and press T; V makes the words themselves a tag.</source>
        <translation>Noch keine Schlagwörter. Oben eines eintippen, zum Beispiel Rote Linien, und Eingabe drücken; ein Schrägstrich, wie in Rote Linien/NATO, stellt es unter ein anderes. Oder Wörter in einem Artikel auswählen und T drücken; V macht die Wörter selbst zum Schlagwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Parallax::ComparePane</name>
    <message>
        <source>What joins the open articles</source>
        <translation>Was die geöffneten Artikel verbindet</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A sign, a kind of link and how many there are: &quot;≠ Contradictions 3&quot;</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Open two articles side by side. What both quote, say and tell of will be listed here, and where they contradict each other.</source>
        <translation>Zwei Artikel nebeneinander öffnen. Hier steht dann, was beide zitieren, sagen und berichten und wo sie einander widersprechen.</translation>
    </message>
    <message>
        <source>Comparing the open articles…</source>
        <translation>Geöffnete Artikel werden verglichen …</translation>
    </message>
    <message>
        <source>Nothing of this kind joins the open articles.</source>
        <translation>Nichts von dieser Art verbindet die geöffneten Artikel.</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Alle Arten anzeigen</translation>
    </message>
    <message>
        <source>Nothing is said twice in this article. Open another beside it to compare the two.</source>
        <translation>In diesem Artikel wird nichts zweimal gesagt. Einen anderen daneben öffnen, um die beiden zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing that the open articles share was found: no common quotation, statement, event or figure.</source>
        <translation>Nichts Gemeinsames wurde in den geöffneten Artikeln gefunden: kein gemeinsames Zitat oder Ereignis, keine gemeinsame Aussage oder Zahl.</translation>
    </message>
</context>
<context>
    <name>Parallax::DetailField</name>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>A person set this; analysing the articles again leaves it alone.</source>
        <translation>Dies hat eine Person festgelegt; eine erneute Auswertung der Artikel lässt es unverändert.</translation>
    </message>
</context>
<context>
    <name>Parallax::DraftForm</name>
    <message>
        <source>New briefing</source>
        <translation>Neues Briefing</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Also from what nobody has accepted yet</source>
        <translation>Auch aus dem, was noch niemand angenommen hat</translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation>Briefing ohne Titel</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>An empty page</source>
        <translation>Leere Seite</translation>
    </message>
</context>
<context>
    <name>Parallax::EdtfField</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Parallax::EmptyBriefing</name>
    <message>
        <source>Draft one from the project…</source>
        <translation>Aus dem Projekt entwerfen …</translation>
    </message>
    <message>
        <source>Start with an empty page</source>
        <translation>Mit leerer Seite beginnen</translation>
    </message>
    <message>
        <source>There is no briefing in this project.</source>
        <translation>In diesem Projekt gibt es kein Briefing.</translation>
    </message>
    <message>
        <source>No briefing yet. Draft one from the project, or start with an empty page. In a briefing every sentence rests on words of an article: select them in a reader and press Ctrl+Shift+C.</source>
        <translation>Noch kein Briefing. Eines aus dem Projekt entwerfen oder mit einer leeren Seite beginnen. In einem Briefing beruht jeder Satz auf Wörtern eines Artikels: Wörter in einem Lesebereich auswählen und Strg+Umschalt+C drücken.</translation>
    </message>
    <message>
        <source>No briefing yet. Import some articles first, so that there is something to cite, or start with an empty page.</source>
        <translation>Noch kein Briefing. Zuerst einige Artikel importieren, damit es etwas zu zitieren gibt, oder mit einer leeren Seite beginnen.</translation>
    </message>
</context>
<context>
    <name>Parallax::EmptyReaders</name>
    <message>
        <source>Open an article from the library to read it here.</source>
        <translation>Einen Artikel aus der Bibliothek öffnen, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open the article chosen in the library</source>
        <translation>öffnet den in der Bibliothek gewählten Artikel</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>open it beside the others, up to four</source>
        <translation>öffnet ihn neben den anderen, bis zu vier</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>onto a reader, or to its left or right</source>
        <translation>auf einen Lesebereich oder links oder rechts daneben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Strg+Umschalt+F</translation>
    </message>
    <message>
        <source>find articles by their words</source>
        <translation>findet Artikel nach ihren Wörtern</translation>
    </message>
    <message>
        <source>Open an article from the library</source>
        <translation>Einen Artikel aus der Bibliothek öffnen</translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesModel</name>
    <message>
        <source>The entities cannot be counted. %1</source>
        <translation>Die Entitäten können nicht gezählt werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>%n-mal genannt</numerusform>
            <numerusform>%n-mal genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesPane</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Entitäten filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the %1 most named</source>
        <translation>die %1 meistgenannten</translation>
    </message>
    <message>
        <source>Counting who and what the articles name…</source>
        <translation>Es wird gezählt, wen und was die Artikel nennen …</translation>
    </message>
    <message>
        <source>Nothing of these kinds is named here.</source>
        <translation>Nichts von dieser Art wird hier genannt.</translation>
    </message>
    <message>
        <source>No entity here matches “%1”.</source>
        <translation>Keine Entität hier passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No persons, organisations or places have been found in the articles of this project.</source>
        <translation>In den Artikeln dieses Projekts wurden keine Personen, Organisationen oder Orte gefunden.</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>Einen Artikel öffnen, um zu sehen, wen und was er nennt.</translation>
    </message>
    <message>
        <source>Show the whole project</source>
        <translation>Das ganze Projekt anzeigen</translation>
    </message>
    <message>
        <source>The open articles name no persons, organisations or places.</source>
        <translation>Die geöffneten Artikel nennen keine Personen, Organisationen oder Orte.</translation>
    </message>
    <message>
        <source>Nothing has been rejected. What is not an entity goes here with X, and stays here when the articles are analysed again.</source>
        <translation>Nichts wurde abgelehnt. Was keine Entität ist, kommt mit X hierher und bleibt hier, auch wenn die Artikel erneut ausgewertet werden.</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityActions</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Not an entity</source>
        <translation>&amp;Keine Entität</translation>
    </message>
    <message>
        <source>Take &amp;back the decision</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Zusammen&amp;führen mit …</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Entitäten werden angenommen</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>Entitäten werden abgelehnt</translation>
    </message>
    <message>
        <source>Taking decisions back</source>
        <translation>Entscheidungen werden zurückgenommen</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Entität wird umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n entities</source>
        <translation>
            <numerusform>Art von %n Entität ändern</numerusform>
            <numerusform>Art von %n Entitäten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Entitäten werden zusammengeführt</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityDelegate</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityFilters</name>
    <message>
        <source>Open articles</source>
        <translation>Geöffnete Artikel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Agreements, events and media</source>
        <translation>Abkommen, Ereignisse und Medien</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>What you said is not an entity</source>
        <translation>Was als keine Entität abgelehnt wurde</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityMarking</name>
    <message>
        <source>Mark as &amp;entity…</source>
        <translation>Als Entität &amp;markieren …</translation>
    </message>
    <message>
        <source>Who or what are these words?</source>
        <translation>Wen oder was nennen diese Wörter?</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityMerge</name>
    <message numerus="yes">
        <source>%n entities become one. Which name stays?</source>
        <translation>
            <numerusform>Aus %n Entität wird eine. Welcher Name bleibt?</numerusform>
            <numerusform>Aus %n Entitäten wird eine. Welcher Name bleibt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>„%1“ zusammenführen mit</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityPicker</name>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>No entity matches “%1”.</source>
        <translation>Keine Entität passt zu „%1“.</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Namen werden gelesen …</translation>
    </message>
</context>
<context>
    <name>Parallax::EventDecisions</name>
    <message>
        <source>Accepting an event</source>
        <translation>Ereignis wird angenommen</translation>
    </message>
    <message>
        <source>Rejecting an event</source>
        <translation>Ereignis wird abgelehnt</translation>
    </message>
    <message>
        <source>Reconsidering an event</source>
        <translation>Entscheidung wird zurückgenommen</translation>
    </message>
    <message>
        <source>Changing an event</source>
        <translation>Ereignis wird geändert</translation>
    </message>
    <message>
        <source>Adding an event</source>
        <translation>Ereignis wird hinzugefügt</translation>
    </message>
    <message>
        <source>Adding a passage to an event</source>
        <translation>Passage wird zu einem Ereignis hinzugefügt</translation>
    </message>
    <message>
        <source>Changing the date of a passage</source>
        <translation>Datum einer Passage wird geändert</translation>
    </message>
    <message numerus="yes">
        <source>Taking %n passage(s) from an event</source>
        <translation>
            <numerusform>%n Passage wird von einem Ereignis entfernt</numerusform>
            <numerusform>%n Passagen werden von einem Ereignis entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting an event</source>
        <translation>Ereignis wird geteilt</translation>
    </message>
    <message>
        <source>Merging events</source>
        <translation>Ereignisse werden zusammengeführt</translation>
    </message>
    <message>
        <source>Which event is the same? It becomes part of “%1”.</source>
        <translation>Welches Ereignis ist dasselbe? Es wird Teil von „%1“.</translation>
    </message>
</context>
<context>
    <name>Parallax::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Wo war es?</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Wer war beteiligt?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>Parallax::EventMaker</name>
    <message>
        <source>E&amp;vent…</source>
        <translation>Ere&amp;ignis …</translation>
    </message>
    <message>
        <source>Make an event of these words</source>
        <translation>Aus diesen Wörtern ein Ereignis anlegen</translation>
    </message>
</context>
<context>
    <name>Parallax::EventPane</name>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>The new event “%1” is kept.</source>
        <translation>Das neue Ereignis „%1“ ist aufgehoben.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>No event picked. Click one on the timeline, or select words in a reader and press %1.</source>
        <translation>Kein Ereignis gewählt. Eines auf der Zeitleiste anklicken oder Wörter in einem Lesebereich auswählen und %1 drücken.</translation>
    </message>
    <message>
        <source>“%1” was not saved as the date of “%2”. %3</source>
        <translation>„%1“ wurde nicht als Datum von „%2“ gespeichert. %3</translation>
    </message>
    <message>
        <source>The new event “%1” is kept. It can be gone on with at the top of the event.</source>
        <translation>Das neue Ereignis „%1“ ist aufgehoben. Oben beim Ereignis lässt es sich weiter bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Parallax::EventPassagesList</name>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Background: no article tells of it.</source>
        <translation>Hintergrund: Kein Artikel berichtet davon.</translation>
    </message>
    <message>
        <source>When it was, according to this passage</source>
        <translation>Wann es dieser Passage zufolge war</translation>
    </message>
    <message>
        <source>Add selected words</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>The words that are selected in a reader tell of this event too.</source>
        <translation>Auch die in einem Lesebereich ausgewählten Wörter berichten von diesem Ereignis.</translation>
    </message>
    <message>
        <source>The selected passages tell of another event.</source>
        <translation>Die ausgewählten Passagen berichten von einem anderen Ereignis.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EventPassagesModel</name>
    <message>
        <source>Says: %1</source>
        <comment>a date</comment>
        <translation>Nennt: %1</translation>
    </message>
</context>
<context>
    <name>Parallax::EventPicker</name>
    <message>
        <source>likely, %1</source>
        <comment>to be the same, a date</comment>
        <translation>wahrscheinlich, %1</translation>
    </message>
    <message>
        <source>There is no other event.</source>
        <translation>Es gibt kein anderes Ereignis.</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>Kein Ereignis passt zu „%1“.</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Ereignisse werden gelesen …</translation>
    </message>
</context>
<context>
    <name>Parallax::EventsSection</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>dated %1 here</source>
        <translation>hier datiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other article(s) tell(s) of it</source>
        <translation>
            <numerusform>%n anderer Artikel berichtet davon</numerusform>
            <numerusform>%n andere Artikel berichten davon</numerusform>
        </translation>
    </message>
    <message>
        <source>background: no article tells of it</source>
        <translation>Hintergrund: Kein Artikel berichtet davon</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting an event</source>
        <translation>Ereignis wird angenommen</translation>
    </message>
    <message>
        <source>Rejecting an event</source>
        <translation>Ereignis wird abgelehnt</translation>
    </message>
</context>
<context>
    <name>Parallax::ExportForm</name>
    <message>
        <source>Export the briefing</source>
        <translation>Briefing exportieren</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Table of contents, where it is long enough</source>
        <translation>Inhaltsverzeichnis, wenn lang genug</translation>
    </message>
    <message>
        <source>Say how many sentences have no source</source>
        <translation>Angeben, wie viele Sätze ohne Quelle sind</translation>
    </message>
    <message>
        <source>PDF, for print and screen</source>
        <translation>PDF, für Druck und Bildschirm</translation>
    </message>
    <message>
        <source>DOCX, for Word and LibreOffice</source>
        <translation>DOCX, für Word und LibreOffice</translation>
    </message>
    <message>
        <source>ODT, for LibreOffice</source>
        <translation>ODT, für LibreOffice</translation>
    </message>
    <message>
        <source>HTML, one file for browsers</source>
        <translation>HTML, eine Datei für Browser</translation>
    </message>
    <message>
        <source>Markdown, plain text</source>
        <translation>Markdown, reiner Text</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>Endnoten</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sources in</source>
        <translation>Quellen in</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>Parallax::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>the button for matching case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Parallax::FindingRow</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>Parallax::FormPopup</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Parallax::FoundPassages</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show it in the readers</source>
        <translation>Im Lesebereich anzeigen</translation>
    </message>
</context>
<context>
    <name>Parallax::GradePicker</name>
    <message>
        <source>%1 · %2</source>
        <comment>grade, meaning</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht bewertet</translation>
    </message>
</context>
<context>
    <name>Parallax::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
    <message>
        <source>The history of the project cannot be read. %1</source>
        <translation>Der Verlauf des Projekts kann nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Filter by what was done and by whom</source>
        <translation>Was getan wurde oder von wem</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every tag, note and correction will be listed here, with who made it and when, and can be undone.</source>
        <translation>Noch wurde nichts geändert. Hier wird jedes Schlagwort, jede Notiz und jede Korrektur stehen, mit Urheber und Zeitpunkt, und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>No edit matches “%1”.</source>
        <translation>Keine Änderung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>What this changed is not in the project any more.</source>
        <translation>Was hier geändert wurde, ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>Parallax::HistoryRow</name>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back what this left</source>
        <translation>Den Stand nach dieser Änderung zurückholen</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Zurückholen: %1</translation>
    </message>
</context>
<context>
    <name>Parallax::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>Parallax::IssueEditor</name>
    <message>
        <source>What it is about, in a few words</source>
        <translation>Worum es geht, in wenigen Worten</translation>
    </message>
    <message>
        <source>The word by which other projects, exports and the command line know this issue</source>
        <translation>Das Wort, unter dem andere Projekte, Exporte und die Befehlszeile diesen Streitpunkt kennen</translation>
    </message>
    <message>
        <source>What counts as a position on it, and what does not</source>
        <translation>Was als Standpunkt dazu zählt und was nicht</translation>
    </message>
    <message>
        <source>As in the search field: &quot;grain deal&quot; OR NEAR(export* corridor, 5)</source>
        <translation>Wie im Suchfeld: &quot;grain deal&quot; OR NEAR(export* corridor, 5)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suchanfrage</translation>
    </message>
    <message>
        <source>Without a query no passage gets this issue by itself.</source>
        <translation>Ohne Suchanfrage erhält keine Passage diesen Streitpunkt von selbst.</translation>
    </message>
</context>
<context>
    <name>Parallax::IssuePicker</name>
    <message>
        <source>“%1”</source>
        <comment>a topic in the words that were typed</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>There is no issue yet. Type what the position is about.</source>
        <translation>Noch kein Streitpunkt. Eintippen, worum es bei dem Standpunkt geht.</translation>
    </message>
</context>
<context>
    <name>Parallax::IssuesDelegate</name>
    <message>
        <source>finds nothing</source>
        <translation>findet nichts</translation>
    </message>
</context>
<context>
    <name>Parallax::IssuesModel</name>
    <message numerus="yes">
        <source>%1, %n position(s)</source>
        <translation>
            <numerusform>%1, %n Standpunkt</numerusform>
            <numerusform>%1, %n Standpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The issues could not be listed. %1</source>
        <translation>Die Streitpunkte konnten nicht aufgelistet werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::IssuesPane</name>
    <message>
        <source>New issue</source>
        <translation>Neuer Streitpunkt</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Streitpunkte</translation>
    </message>
    <message>
        <source>Delete the issue</source>
        <translation>Streitpunkt löschen</translation>
    </message>
    <message>
        <source>Import issues…</source>
        <translation>Streitpunkte importieren …</translation>
    </message>
    <message>
        <source>Export issues…</source>
        <translation>Streitpunkte exportieren …</translation>
    </message>
    <message>
        <source>Restore the example issues</source>
        <translation>Beispiel-Streitpunkte zurückholen</translation>
    </message>
    <message>
        <source>More that can be done with issues</source>
        <translation>Mehr zu Streitpunkten</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) were imported.</source>
        <translation>
            <numerusform>%n Streitpunkt importiert.</numerusform>
            <numerusform>%n Streitpunkte importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) were exported.</source>
        <translation>
            <numerusform>%n Streitpunkt exportiert.</numerusform>
            <numerusform>%n Streitpunkte exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Streitpunkt</numerusform>
            <numerusform>%n Streitpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>An issue is what people take positions on. Make one, and a query that finds it in what they say.</source>
        <translation>Ein Streitpunkt ist etwas, wozu Standpunkte vertreten werden. Einen anlegen, mit einer Suchanfrage, die ihn im Gesagten findet.</translation>
    </message>
    <message>
        <source>Begin with the example issues</source>
        <translation>Mit den Beispiel-Streitpunkten beginnen</translation>
    </message>
</context>
<context>
    <name>Parallax::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Parallax::Jobs</name>
    <message>
        <source>The work could not be finished: %1.</source>
        <translation>Die Arbeit konnte nicht abgeschlossen werden: %1.</translation>
    </message>
</context>
<context>
    <name>Parallax::JoinQuestion</name>
    <message>
        <source>Join (Enter)</source>
        <translation>Verbinden (Eingabe)</translation>
    </message>
    <message>
        <source>Keep apart (K)</source>
        <translation>Getrennt lassen (K)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “%1” overlap or touch these words. Join them into one?</source>
        <translation>
            <numerusform>%n Passage mit „%1“ überlappt oder berührt diese Wörter. Zu einer verbinden?</numerusform>
            <numerusform>%n Passagen mit „%1“ überlappen oder berühren diese Wörter. Zu einer verbinden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Parallax::KeyCatcher</name>
    <message>
        <source>Press the letter or digit that is to tag with “%1” in a reader. Backspace takes its key away, Esc leaves it.</source>
        <translation>Den Buchstaben oder die Ziffer drücken, die im Lesebereich mit „%1“ verschlagworten soll. Rücktaste entfernt die Taste, Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Press another one, or Esc.</source>
        <translation>Eine andere Taste drücken oder Esc.</translation>
    </message>
</context>
<context>
    <name>Parallax::LegendStrip</name>
    <message>
        <source>Dimmed text is not part of the report</source>
        <translation>Blasser Text gehört nicht zum Bericht</translation>
    </message>
    <message>
        <source>Underline these in the text, or not</source>
        <translation>Im Text unterstreichen oder nicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Agreements, events, media</source>
        <translation>Abkommen, Ereignisse, Medien</translation>
    </message>
    <message>
        <source>Prose colours</source>
        <translation>Textfarben</translation>
    </message>
    <message>
        <source>Colour quotations, datelines, dates and figures in the running text</source>
        <translation>Zitate, Ortszeilen, Datumsangaben und Zahlen im Fließtext einfärben</translation>
    </message>
    <message>
        <source>Linked scrolling</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>When one article scrolls, the others follow</source>
        <translation>Scrollt ein Artikel, folgen die anderen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Show the stripes of tags in the margin, or not</source>
        <translation>Streifen der Schlagwörter am Rand anzeigen oder nicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Show the signs of notes in the margin, or not</source>
        <translation>Zeichen der Notizen am Rand anzeigen oder nicht</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Standpunkte</translation>
    </message>
    <message>
        <source>Show who supports, opposes or demands what behind the text, or not</source>
        <translation>Hinter dem Text anzeigen, wer was unterstützt, ablehnt oder fordert, oder nicht</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Show what somebody said with a line beside it, dotted for reported speech, or not</source>
        <translation>Gesagtes mit einer Linie daneben anzeigen, gepunktet bei indirekter Rede, oder nicht</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Show dates with a band below them, or not</source>
        <translation>Datumsangaben mit einem Band darunter anzeigen oder nicht</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Show claimed numbers with a hatched band below them, or not</source>
        <translation>Behauptete Zahlen mit einem schraffierten Band darunter anzeigen oder nicht</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Show what belongs together in the open articles, or contradicts each other, or not</source>
        <translation>Anzeigen, was in den geöffneten Artikeln zusammengehört oder sich widerspricht, oder nicht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Show what happened with a dotted line above it, or not</source>
        <translation>Was geschehen ist mit einer gepunkteten Linie darüber anzeigen oder nicht</translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryModel</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of articles cannot be read. %1</source>
        <translation>Die Liste der Artikel kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>graded %1</source>
        <translation>bewertet mit %1</translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Filter by word, outlet, date</source>
        <translation>Wort, Quelle oder Datum</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Artikel sortieren</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation>Zuletzt importierte zuerst</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as annotated PDF…</source>
        <translation>Als PDF mit Anmerkungen exportieren …</translation>
    </message>
    <message>
        <source>selected in the library</source>
        <translation>in der Bibliothek ausgewählt</translation>
    </message>
    <message>
        <source>listed in the library</source>
        <translation>in der Bibliothek aufgelistet</translation>
    </message>
</context>
<context>
    <name>Parallax::LinksModel</name>
    <message>
        <source>Same words</source>
        <translation>Gleicher Wortlaut</translation>
    </message>
    <message>
        <source>Same statement</source>
        <translation>Gleiche Aussage</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Gleiches Ereignis</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>Gleiche Zahl</translation>
    </message>
    <message>
        <source>%1: “%2” in %3; “%4” in %5. %6</source>
        <translation>%1: „%2“ in %3; „%4“ in %5. %6</translation>
    </message>
</context>
<context>
    <name>Parallax::MainWindow</name>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>%1 — Parallax</source>
        <translation>%1 — Parallax</translation>
    </message>
    <message>
        <source>An import is running. What is stored so far stays; import the same files again to complete it.</source>
        <translation>Ein Import läuft noch. Bisher Gespeichertes bleibt erhalten; dieselben Dateien erneut importieren, um ihn abzuschließen.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>%1, tags and notes</source>
        <translation>%1, Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Nothing can be changed, because the project is open read-only.</source>
        <translation>Es kann nichts geändert werden, weil das Projekt schreibgeschützt geöffnet ist.</translation>
    </message>
    <message>
        <source>Other work on the project is running. Wait until it is done, or cancel it, and try again.</source>
        <translation>Eine andere Arbeit am Projekt läuft. Warten, bis sie abgeschlossen ist, oder sie abbrechen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1, issues</source>
        <translation>%1, Streitpunkte</translation>
    </message>
    <message>
        <source>%1, timeline</source>
        <translation>%1, Zeitleiste</translation>
    </message>
    <message>
        <source>An annotated PDF goes back to the project that it was exported from. Open that one first.</source>
        <translation>Ein PDF mit Anmerkungen kommt zurück in das Projekt, aus dem es exportiert wurde. Zuerst dieses öffnen.</translation>
    </message>
</context>
<context>
    <name>Parallax::MatrixView</name>
    <message>
        <source>Show the passages</source>
        <translation>Passagen anzeigen</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Ausgewählte Zellen kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>Parallax::MentionActions</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Back to a suggestion</source>
        <translation>Wieder zum Vorschlag machen</translation>
    </message>
    <message>
        <source>Means another entity…</source>
        <translation>Andere Entität gemeint …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Show where “%1” is named</source>
        <translation>Anzeigen, wo „%1“ genannt wird</translation>
    </message>
    <message>
        <source>Accept “%1” everywhere</source>
        <translation>„%1“ überall annehmen</translation>
    </message>
    <message>
        <source>Reject “%1” everywhere</source>
        <translation>„%1“ überall ablehnen</translation>
    </message>
    <message>
        <source>Accepting an entity</source>
        <translation>Entität wird angenommen</translation>
    </message>
    <message>
        <source>Rejecting an entity</source>
        <translation>Entität wird abgelehnt</translation>
    </message>
    <message>
        <source>Instead of “%1” it means</source>
        <translation>Statt „%1“ ist gemeint</translation>
    </message>
</context>
<context>
    <name>Parallax::MentionLine</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Change the kind, or whom it means</source>
        <translation>Art ändern oder wer gemeint ist</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>Parallax::MentionsSection</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Underline &amp;people</source>
        <translation>&amp;Personen unterstreichen</translation>
    </message>
    <message>
        <source>Underline &amp;organisations</source>
        <translation>&amp;Organisationen unterstreichen</translation>
    </message>
    <message>
        <source>Underline p&amp;laces</source>
        <translation>O&amp;rte unterstreichen</translation>
    </message>
    <message>
        <source>Underline &amp;agreements, events and media</source>
        <translation>&amp;Abkommen, Ereignisse und Medien unterstreichen</translation>
    </message>
    <message>
        <source>&amp;Colour quotations, dates and figures</source>
        <translation>&amp;Zitate, Datumsangaben und Zahlen einfärben</translation>
    </message>
    <message>
        <source>Scroll &amp;readers together</source>
        <translation>Lesebereiche &amp;gemeinsam scrollen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>Ü&amp;ber Parallax</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Parallax %1

A workbench for analysts who read many reports of the same events.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Parallax %1

Eine Arbeitsumgebung für die Analyse vieler Berichte über dieselben Ereignisse.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>Über Parallax</translation>
    </message>
    <message>
        <source>Readin&amp;g font…</source>
        <translation>Lese&amp;schrift …</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation>Aus&amp;wertung</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>Eigener Na&amp;me …</translation>
    </message>
    <message>
        <source>&amp;Mark tags in the margin</source>
        <translation>Schlagwörter am Ran&amp;d anzeigen</translation>
    </message>
    <message>
        <source>Mark &amp;notes in the margin</source>
        <translation>&amp;Notizen am Rand anzeigen</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Alle Be&amp;fehle …</translation>
    </message>
    <message>
        <source>&amp;What the analysis found</source>
        <translation>Ergebnisse der A&amp;uswertung</translation>
    </message>
    <message>
        <source>&amp;Positions, tinted by stance</source>
        <translation>&amp;Standpunkte, nach Haltung eingefärbt</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>&amp;Aussagen</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datumsangaben</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Links between the open articles</source>
        <translation>&amp;Verbindungen zwischen den geöffneten Artikeln</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>Br&amp;iefing</translation>
    </message>
    <message>
        <source>&amp;Take over an annotated PDF…</source>
        <translation>PDF mit &amp;Anmerkungen übernehmen …</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Weitere Menüs</translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsList</name>
    <message>
        <source>Articles that name the entity</source>
        <translation>Artikel, die die Entität nennen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Stop marking this entity (Esc)</source>
        <translation>Diese Entität nicht mehr markieren (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Named in %n article(s)</source>
        <translation>
            <numerusform>Genannt in %n Artikel</numerusform>
            <numerusform>Genannt in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>neueste %1</translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsModel</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%1, named %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal genannt</numerusform>
            <numerusform>%1, %n-mal genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles that name this entity cannot be listed. %1</source>
        <translation>Die Artikel, die diese Entität nennen, können nicht aufgelistet werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::NoteCard</name>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Enter edits it</source>
        <translation>Eingabe bearbeitet sie</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Saved as you write, Esc ends</source>
        <translation>Wird beim Schreiben gespeichert, Esc beendet</translation>
    </message>
</context>
<context>
    <name>Parallax::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note in Markdown: **bold**, *italic*, - list</source>
        <translation>Notiz in Markdown schreiben: **fett**, *kursiv*, - Liste</translation>
    </message>
</context>
<context>
    <name>Parallax::NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>Parallax::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Details zum Hinweis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Parallax::OpenLinks</name>
    <message>
        <source>The open articles cannot be compared. %1</source>
        <translation>Die geöffneten Artikel können nicht verglichen werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::OrphansSection</name>
    <message>
        <source>Not placed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Hier zuordnen</translation>
    </message>
    <message>
        <source>Put it on the selected words</source>
        <translation>Den ausgewählten Wörtern zuordnen</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Zuerst die Wörter im Artikel auswählen</translation>
    </message>
</context>
<context>
    <name>Parallax::OtherDatesRow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>outlets</comment>
        <translation>
            <numerusform>%1 und %n weiteren</numerusform>
            <numerusform>%1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 according to %2</source>
        <comment>a date, outlets</comment>
        <translation>%1 laut %2</translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation>Dieses Datum übernehmen</translation>
    </message>
</context>
<context>
    <name>Parallax::PassageHead</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>Parallax::PassagePane</name>
    <message>
        <source>Notes on the article</source>
        <translation>Notizen zum Artikel</translation>
    </message>
    <message>
        <source>&amp;Note on the passage</source>
        <translation>&amp;Notiz zur Passage</translation>
    </message>
    <message>
        <source>Note on the &amp;article</source>
        <translation>Notiz zum &amp;Artikel</translation>
    </message>
    <message>
        <source>Select the words that the note is on first, or put the caret into a tagged passage.</source>
        <translation>Zuerst die Wörter auswählen, zu denen die Notiz gehört, oder die Schreibmarke in eine verschlagwortete Passage setzen.</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>Open an article to tag its passages and write notes on them.</source>
        <translation>Einen Artikel öffnen, um seine Passagen zu verschlagworten und Notizen dazu zu schreiben.</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrow keys. Then T tags them, M writes a note, P says whose position they show, and V makes the words themselves a tag. What lies under the caret is shown here.</source>
        <translation>Wörter mit der Maus oder mit Umschalt und den Pfeiltasten auswählen. Dann verschlagwortet T sie, M schreibt eine Notiz, P gibt an, wessen Standpunkt sie zeigen, und V macht die Wörter selbst zum Schlagwort. Was unter der Schreibmarke liegt, steht hier.</translation>
    </message>
    <message>
        <source>A&amp;ccept what was found here</source>
        <translation>Hier Gefundenes anneh&amp;men</translation>
    </message>
    <message>
        <source>Re&amp;ject what was found here</source>
        <translation>Hier Gefundenes ab&amp;lehnen</translation>
    </message>
</context>
<context>
    <name>Parallax::PassageTagger</name>
    <message>
        <source>Find or create a tag</source>
        <translation>Schlagwort suchen oder anlegen</translation>
    </message>
    <message>
        <source>No tag is on these words.</source>
        <translation>Diese Wörter haben kein Schlagwort.</translation>
    </message>
    <message>
        <source>Which tag is to be removed?</source>
        <translation>Welches Schlagwort entfernen?</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfChoiceForm</name>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Standpunkte</translation>
    </message>
    <message>
        <source>Also those that nobody has accepted &amp;yet</source>
        <translation>Auch noch nicht an&amp;genommene</translation>
    </message>
    <message>
        <source>P&amp;ersons</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisationen</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>Or&amp;te</translation>
    </message>
    <message>
        <source>Agreements, e&amp;vents, media</source>
        <translation>A&amp;bkommen, Ereignisse, Medien</translation>
    </message>
    <message>
        <source>Names underlined</source>
        <translation>Unterstrichene Namen</translation>
    </message>
    <message>
        <source>Tags and notes by</source>
        <translation>Schlagwörter und Notizen von</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfDestination</name>
    <message>
        <source>One &amp;file for each article, into a folder</source>
        <translation>Eine Datei je &amp;Artikel, in einen Ordner</translation>
    </message>
    <message>
        <source>One &amp;dossier of all, with contents and index</source>
        <translation>Ein &amp;Dossier aus allen, mit Inhalt und Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wäh&amp;len …</translation>
    </message>
    <message>
        <source>File of the dossier</source>
        <translation>Datei des Dossiers</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Ordner der Dateien</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Dies ist ein Ordner. Den Namen einer Datei hinzufügen.</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Angeben, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Say which folder to write into.</source>
        <translation>Angeben, in welchen Ordner geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>The folder is not there yet and will be made.</source>
        <translation>Den Ordner gibt es noch nicht; er wird angelegt.</translation>
    </message>
    <message>
        <source>Write the dossier to</source>
        <translation>Dossier schreiben nach</translation>
    </message>
    <message>
        <source>Write the files into</source>
        <translation>Dateien schreiben nach</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfExportDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export annotated PDF</source>
        <translation>PDF mit Anmerkungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen article(s)</source>
        <translation>
            <numerusform>%n gewählter Artikel</numerusform>
            <numerusform>%n gewählte Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): %1</source>
        <comment>what they are</comment>
        <translation>
            <numerusform>%n Artikel: %1</numerusform>
            <numerusform>%n Artikel: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open article(s)</source>
        <translation>
            <numerusform>%n geöffneter Artikel</numerusform>
            <numerusform>%n geöffnete Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) of the project</source>
        <translation>
            <numerusform>Der einzige Artikel des Projekts</numerusform>
            <numerusform>Alle %n Artikel des Projekts</numerusform>
        </translation>
    </message>
    <message>
        <source>counting what is marked …</source>
        <translation>Marken werden gezählt …</translation>
    </message>
    <message>
        <source>There is no article in this project yet.</source>
        <translation>In diesem Projekt gibt es noch keinen Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that are exported</source>
        <translation>Artikel, die exportiert werden</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papiergröße</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Was markiert wird</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfExportResult</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ordn&amp;er öffnen</translation>
    </message>
    <message>
        <source>Cop&amp;y list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>What could not be placed</source>
        <translation>Was nicht zugeordnet werden konnte</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Ganze Seite anzeigen</translation>
    </message>
    <message>
        <source>Article that the preview shows</source>
        <translation>Artikel in der Vorschau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article to show.</source>
        <translation>Es gibt keinen Artikel anzuzeigen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of “%1”, page %2 of %3</source>
        <translation>Vorschau von „%1“, Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewDetails</name>
    <message>
        <source>The change that is looked at</source>
        <translation>Die betrachtete Änderung</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Tag or position</source>
        <translation>Schlagwort oder Standpunkt</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation>Im PDF</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Note without a tag</source>
        <translation>&amp;Notiz ohne Schlagwort</translation>
    </message>
    <message>
        <source>Show in the &amp;reader</source>
        <translation>Im &amp;Lesebereich anzeigen</translation>
    </message>
    <message>
        <source>Pick a change to see all of it.</source>
        <translation>Eine Änderung wählen, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>none: it becomes a note on the passage</source>
        <translation>keines: Es wird eine Notiz zur Passage</translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;tag of %n highlight(s)…</source>
        <translation>
            <numerusform>&amp;Schlagwort von %n Hervorhebung ändern …</numerusform>
            <numerusform>&amp;Schlagwort von %n Hervorhebungen ändern …</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the &amp;tag…</source>
        <translation>&amp;Schlagwort ändern …</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewDialog</name>
    <message>
        <source>Changes in %1</source>
        <comment>the name of a file</comment>
        <translation>Änderungen in %1</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed in this PDF. All %n mark(s) came back as they went out.</source>
        <translation>
            <numerusform>In diesem PDF wurde nichts geändert. Die eine Marke kam zurück, wie sie hinausging.</numerusform>
            <numerusform>In diesem PDF wurde nichts geändert. Alle %n Marken kamen zurück, wie sie hinausgingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed in this PDF.</source>
        <translation>In diesem PDF wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This project can only be read, so nothing can be taken over into it.</source>
        <translation>Dieses Projekt kann nur gelesen werden, daher kann nichts übernommen werden.</translation>
    </message>
    <message>
        <source>Reading the PDF and comparing it with the project …</source>
        <translation>Das PDF wird gelesen und mit dem Projekt verglichen …</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung ü&amp;bernehmen</numerusform>
            <numerusform>%n Änderungen ü&amp;bernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag that the highlight gets</source>
        <translation>Schlagwort für die Hervorhebung</translation>
    </message>
    <message>
        <source>Taking over changes of a PDF</source>
        <translation>Änderungen eines PDFs werden übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of “%1” taken over. Undo takes them back.</source>
        <translation>
            <numerusform>%n Änderung aus „%1“ übernommen. Rückgängig nimmt sie zurück.</numerusform>
            <numerusform>%n Änderungen aus „%1“ übernommen. Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewModel</name>
    <message>
        <source>In no article of this project</source>
        <translation>In keinem Artikel dieses Projekts</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewView</name>
    <message>
        <source>Changes in the PDF</source>
        <translation>Änderungen im PDF</translation>
    </message>
</context>
<context>
    <name>Parallax::PeriodChip</name>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 Click to show all times again.</source>
        <translation>%1 Klicken, um wieder alle Zeiten anzuzeigen.</translation>
    </message>
    <message>
        <source>Only %1; show all times again</source>
        <translation>Nur %1; wieder alle Zeiten anzeigen</translation>
    </message>
</context>
<context>
    <name>Parallax::PickMenu</name>
    <message>
        <source>Marks at this place</source>
        <translation>Marken an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>Parallax::PickModel</name>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>Create the tag %1</source>
        <translation>Schlagwort %1 anlegen</translation>
    </message>
    <message>
        <source>%1, on this passage; choosing it again removes it</source>
        <translation>%1, an dieser Passage; erneutes Wählen entfernt es</translation>
    </message>
</context>
<context>
    <name>Parallax::Picker</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionActions</name>
    <message>
        <source>&amp;Stance</source>
        <translation>&amp;Haltung</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Zur Passage gehen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Back to a suggestion</source>
        <translation>Wieder zum Vorschlag machen</translation>
    </message>
    <message>
        <source>Change the holder…</source>
        <translation>Anderer Vertreter …</translation>
    </message>
    <message>
        <source>Change the issue…</source>
        <translation>Anderer Streitpunkt …</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionDecisions</name>
    <message>
        <source>Accepting positions</source>
        <translation>Standpunkte werden angenommen</translation>
    </message>
    <message>
        <source>Rejecting positions</source>
        <translation>Standpunkte werden abgelehnt</translation>
    </message>
    <message>
        <source>Reconsidering positions</source>
        <translation>Entscheidungen werden zurückgenommen</translation>
    </message>
    <message>
        <source>Changing stances</source>
        <translation>Haltungen werden geändert</translation>
    </message>
    <message>
        <source>Changing strengths</source>
        <translation>Stärken werden geändert</translation>
    </message>
    <message>
        <source>Changing holders</source>
        <translation>Vertreter werden geändert</translation>
    </message>
    <message>
        <source>Who holds this position?</source>
        <translation>Wer vertritt diesen Standpunkt?</translation>
    </message>
    <message numerus="yes">
        <source>Who holds these %n position(s)?</source>
        <translation>
            <numerusform>Wer vertritt diesen Standpunkt?</numerusform>
            <numerusform>Wer vertritt diese %n Standpunkte?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing issues</source>
        <translation>Streitpunkte werden geändert</translation>
    </message>
    <message>
        <source>What is this position about?</source>
        <translation>Worum geht es bei diesem Standpunkt?</translation>
    </message>
    <message numerus="yes">
        <source>What are these %n position(s) about?</source>
        <translation>
            <numerusform>Worum geht es bei diesem Standpunkt?</numerusform>
            <numerusform>Worum geht es bei diesen %n Standpunkten?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::PositionFilters</name>
    <message>
        <source>By actor</source>
        <translation>Nach Akteur</translation>
    </message>
    <message>
        <source>By issue</source>
        <translation>Nach Streitpunkt</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All stances</source>
        <translation>Alle Haltungen</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>The articles that are open</source>
        <translation>Geöffnete Artikel</translation>
    </message>
    <message>
        <source>The article that is read</source>
        <translation>Gelesener Artikel</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted or corrected</source>
        <translation>Angenommen oder korrigiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand angelegt</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Nicht abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>one actor</source>
        <translation>ein Akteur</translation>
    </message>
    <message>
        <source>Only %1; show all actors and issues</source>
        <translation>Nur %1; alle Akteure und Streitpunkte anzeigen</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionMaker</name>
    <message>
        <source>&amp;Position…</source>
        <translation>&amp;Standpunkt …</translation>
    </message>
    <message>
        <source>Say whose position these words show, and on what</source>
        <translation>Angeben, wessen Standpunkt diese Wörter zeigen und wozu</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionPopup</name>
    <message>
        <source>Holder</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Streitpunkt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Standpunkt</translation>
    </message>
    <message>
        <source>One key makes the position. Tab changes holder or issue, Esc cancels.</source>
        <translation>Eine Taste legt den Standpunkt an. Tab ändert Vertreter oder Streitpunkt, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Who holds this position?</source>
        <translation>Wer vertritt diesen Standpunkt?</translation>
    </message>
    <message>
        <source>What is this position about?</source>
        <translation>Worum geht es bei diesem Standpunkt?</translation>
    </message>
    <message>
        <source>Nobody is named here: choose who</source>
        <translation>Hier ist niemand genannt: Vertreter wählen</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Wählen, worum es geht</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionsModel</name>
    <message>
        <source>The positions cannot be read. %1</source>
        <translation>Die Standpunkte können nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionsPane</name>
    <message>
        <source>Positions</source>
        <translation>Standpunkte</translation>
    </message>
    <message>
        <source>Words of the name, the issue, the quotation or the title</source>
        <translation>Wörter aus Name, Streitpunkt, Zitat oder Titel</translation>
    </message>
    <message>
        <source>Filter positions</source>
        <translation>Standpunkte filtern</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort positions</source>
        <translation>Standpunkte sortieren</translation>
    </message>
    <message>
        <source>Most positions first</source>
        <translation>Meiste Standpunkte zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>Nach Haltung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading the positions…</source>
        <translation>Standpunkte werden gelesen …</translation>
    </message>
    <message>
        <source>No position is like this.</source>
        <translation>Kein Standpunkt entspricht dem.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Who stands where is listed here once the project has articles. Import some first.</source>
        <translation>Sobald das Projekt Artikel enthält, steht hier, wer wozu welchen Standpunkt vertritt. Zuerst Artikel importieren.</translation>
    </message>
    <message>
        <source>No position has been found in these articles. To make one, select the words that show it in an article, press P, and then the key of the stance: + supports, - opposes, ! demands, o offers, ? on conditions, &gt; predicts.</source>
        <translation>In diesen Artikeln wurde kein Standpunkt gefunden. Um einen anzulegen, in einem Artikel die Wörter auswählen, die ihn zeigen, P drücken und dann die Taste der Haltung: + unterstützt, - lehnt ab, ! fordert, o bietet an, ? unter Bedingungen, &gt; sagt voraus.</translation>
    </message>
    <message>
        <source>No position from %1, the time picked on the timeline, is like this.</source>
        <translation>Kein Standpunkt aus dem auf der Zeitleiste gewählten Zeitraum (%1) entspricht dem.</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionsSection</name>
    <message>
        <source>Positions</source>
        <translation>Standpunkte</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>laut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Change the holder…</source>
        <translation>Anderer Vertreter …</translation>
    </message>
    <message>
        <source>Change the issue…</source>
        <translation>Anderer Streitpunkt …</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back to a suggestion</source>
        <translation>Wieder zum Vorschlag machen</translation>
    </message>
    <message>
        <source>Show all positions of the holder</source>
        <translation>Alle Standpunkte des Vertreters anzeigen</translation>
    </message>
</context>
<context>
    <name>Parallax::ProblemFixes</name>
    <message>
        <source>Select the words in an article that this citation stands for, then place it again.</source>
        <translation>In einem Artikel die Wörter auswählen, für die dieser Beleg steht, dann neu zuordnen.</translation>
    </message>
</context>
<context>
    <name>Parallax::ProblemsList</name>
    <message>
        <source>Every citation holds, and every sentence has a source or is declared as an assessment.</source>
        <translation>Jeder Beleg stimmt, und jeder Satz hat eine Quelle oder ist als Einschätzung gekennzeichnet.</translation>
    </message>
    <message>
        <source>Place again</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <source>Accept the new words</source>
        <translation>Neue Wörter annehmen</translation>
    </message>
    <message>
        <source>Declare as assessment</source>
        <translation>Als Einschätzung kennzeichnen</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Problems of the briefing</source>
        <translation>Probleme des Briefings</translation>
    </message>
    <message>
        <source>Bind the citation to the words that are selected in the reader</source>
        <translation>Beleg an die im Lesebereich ausgewählten Wörter binden</translation>
    </message>
</context>
<context>
    <name>Parallax::ProblemsModel</name>
    <message>
        <source>“%1” in: %2</source>
        <translation>„%1“ in: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>Parallax::QueryField</name>
    <message>
        <source>Search the project</source>
        <translation>Projekt durchsuchen</translation>
    </message>
</context>
<context>
    <name>Parallax::QueryGuide</name>
    <message>
        <source>both words, anywhere in the text</source>
        <translation>beide Wörter, irgendwo im Text</translation>
    </message>
    <message>
        <source>the words in this order</source>
        <translation>die Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>at least one of them</source>
        <translation>mindestens eines davon</translation>
    </message>
    <message>
        <source>the first without the second</source>
        <translation>das erste ohne das zweite</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>at most 5 words between them</source>
        <translation>höchstens 5 Wörter dazwischen</translation>
    </message>
    <message>
        <source>words of the title; source: for the outlet</source>
        <translation>Wörter des Titels; source: für die Quelle</translation>
    </message>
    <message>
        <source>published between the two; on: for a day</source>
        <translation>dazwischen veröffentlicht; on: für einen Tag</translation>
    </message>
    <message>
        <source>Search all texts of the project. For example</source>
        <translation>Alle Texte des Projekts durchsuchen. Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Search the project for the selected words</source>
        <translation>Ausgewählte Wörter im &amp;Projekt suchen</translation>
    </message>
    <message>
        <source>Next &amp;mention of the entity</source>
        <translation>Nächste &amp;Erwähnung der Entität</translation>
    </message>
    <message>
        <source>Previous men&amp;tion of the entity</source>
        <translation>Vorherige Erwähnung der Enti&amp;tät</translation>
    </message>
    <message>
        <source>Stop s&amp;howing the entity (Esc)</source>
        <translation>Entität nicht &amp;mehr markieren (Esc)</translation>
    </message>
    <message>
        <source>Show the s&amp;ource</source>
        <translation>&amp;Originaldatei anzeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt reader</source>
        <translation>Nächster &amp;Lesebereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious reader</source>
        <translation>Vorheriger Lese&amp;bereich</translation>
    </message>
    <message>
        <source>Move the art&amp;icle to the left</source>
        <translation>Artikel nach links ve&amp;rschieben</translation>
    </message>
    <message>
        <source>Move the article to the ri&amp;ght</source>
        <translation>Artikel nach rec&amp;hts verschieben</translation>
    </message>
    <message>
        <source>C&amp;lose the article</source>
        <translation>Artikel s&amp;chließen</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Smaller t&amp;ext</source>
        <translation>Kle&amp;inerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Normale Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Pic&amp;k mark…</source>
        <translation>Marke &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Jump to the next tag or note</source>
        <translation>&amp;Zum nächsten Schlagwort oder zur nächsten Notiz</translation>
    </message>
    <message>
        <source>Go &amp;back to the tag or note before</source>
        <translation>Z&amp;urück zum vorigen Schlagwort oder zur vorigen Notiz</translation>
    </message>
    <message>
        <source>Remove the picke&amp;d tag or note</source>
        <translation>Gewähltes Schlagwort o&amp;der gewählte Notiz entfernen</translation>
    </message>
    <message>
        <source>End one word to the &amp;right</source>
        <translation>Ende ein Wort nach &amp;rechts</translation>
    </message>
    <message>
        <source>End one word to the &amp;left</source>
        <translation>Ende ein Wort nach &amp;links</translation>
    </message>
    <message>
        <source>Start one &amp;word to the right</source>
        <translation>Anfang ein &amp;Wort nach rechts</translation>
    </message>
    <message>
        <source>Start one w&amp;ord to the left</source>
        <translation>Anfang ein W&amp;ort nach links</translation>
    </message>
    <message>
        <source>&amp;End one sentence to the right</source>
        <translation>&amp;Ende einen Satz nach rechts</translation>
    </message>
    <message>
        <source>E&amp;nd one sentence to the left</source>
        <translation>E&amp;nde einen Satz nach links</translation>
    </message>
    <message>
        <source>&amp;Start one sentence to the right</source>
        <translation>&amp;Anfang einen Satz nach rechts</translation>
    </message>
    <message>
        <source>S&amp;tart one sentence to the left</source>
        <translation>An&amp;fang einen Satz nach links</translation>
    </message>
    <message>
        <source>Boundar&amp;y of the picked tag or note</source>
        <translation>An&amp;fang oder Ende verschieben</translation>
    </message>
    <message>
        <source>Next position</source>
        <translation>Nächster Standpunkt</translation>
    </message>
    <message>
        <source>Previous position</source>
        <translation>Voriger Standpunkt</translation>
    </message>
    <message>
        <source>Cite the words in the briefing</source>
        <translation>Wörter im Briefing zitieren</translation>
    </message>
    <message>
        <source>Select the words to cite first.</source>
        <translation>Zuerst die Wörter auswählen, die zitiert werden sollen.</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderAnnotations</name>
    <message>
        <source>The tags and notes could not be read: %1.</source>
        <translation>Die Schlagwörter und Notizen konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>No tag, note, position, event or name here</source>
        <translation>Hier sind kein Schlagwort, keine Notiz, kein Standpunkt, kein Ereignis und kein Name</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderFindings</name>
    <message>
        <source>The findings of the analysis could not be read: %1.</source>
        <translation>Die Ergebnisse der Auswertung konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Standpunkte: %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Ereignisse: %1</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderHeader</name>
    <message>
        <source>Show the file this came from (Ctrl+U)</source>
        <translation>Die Originaldatei anzeigen (Strg+U)</translation>
    </message>
    <message>
        <source>Move this article to the left</source>
        <translation>Diesen Artikel nach links verschieben</translation>
    </message>
    <message>
        <source>Move this article to the right</source>
        <translation>Diesen Artikel nach rechts verschieben</translation>
    </message>
    <message>
        <source>Close this article (Ctrl+W)</source>
        <translation>Diesen Artikel schließen (Strg+W)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <translation>Bewertung %1: %2</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n frühere Fassung</numerusform>
            <numerusform>%n frühere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A corrected version took this one&apos;s place; open it</source>
        <translation>Durch eine korrigierte Fassung ersetzt; diese öffnen</translation>
    </message>
    <message>
        <source>Open the version before this one beside it</source>
        <translation>Die vorige Fassung daneben öffnen</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderPane</name>
    <message>
        <source>The article could not be read: %1.</source>
        <translation>Der Artikel konnte nicht gelesen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n time(s) in this article · %3</source>
        <translation>
            <numerusform>%1 · %2 · %n-mal in diesem Artikel · %3</numerusform>
            <numerusform>%1 · %2 · %n-mal in diesem Artikel · %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::RecordHistory</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The history cannot be read. %1</source>
        <translation>Der Verlauf kann nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Zurückholen: %1</translation>
    </message>
</context>
<context>
    <name>Parallax::SearchModel</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>Parallax::SearchPane</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the query</source>
        <translation>Suchanfrage prüfen</translation>
    </message>
    <message>
        <source>The best of the newest %1. Narrow the search to rank older articles too.</source>
        <translation>Die besten der neuesten %1. Die Suche eingrenzen, um auch ältere Artikel einzustufen.</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Beispiele anzeigen</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Kein Artikel passt zu „%1“.</translation>
    </message>
    <message>
        <source>Search for “%1*”, words that begin so</source>
        <translation>Nach „%1*“ suchen, Wörtern, die so beginnen</translation>
    </message>
    <message>
        <source>No article with anything from %1 matches “%2”.</source>
        <translation>Kein Artikel mit etwas aus dem Zeitraum %1 passt zu „%2“.</translation>
    </message>
    <message>
        <source>Search all times</source>
        <translation>Alle Zeiten durchsuchen</translation>
    </message>
</context>
<context>
    <name>Parallax::SearchTagger</name>
    <message>
        <source>Which tag for all hits?</source>
        <translation>Welches Schlagwort für alle Treffer?</translation>
    </message>
    <message>
        <source>Tag all hits of “%1”</source>
        <translation>Alle Treffer von „%1“ verschlagworten</translation>
    </message>
    <message>
        <source>Tagging all hits</source>
        <translation>Alle Treffer werden verschlagwortet</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n passage(s) “%1”. Undo: %2</source>
        <translation>
            <numerusform>%n Passage mit „%1“ verschlagwortet. Rückgängig: %2</numerusform>
            <numerusform>%n Passagen mit „%1“ verschlagwortet. Rückgängig: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SourceView</name>
    <message>
        <source>Source of %1</source>
        <translation>Originaldatei von %1</translation>
    </message>
    <message>
        <source>The original file could not be read: %1.</source>
        <translation>Die Originaldatei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is longer; only its beginning is shown here.</source>
        <translation>Die Datei ist länger; hier ist nur ihr Anfang zu sehen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file cannot be shown as text.</source>
        <translation>Die Datei kann nicht als Text angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Parallax::StanceKeys</name>
    <message>
        <source>Stance: %1, key %2</source>
        <translation>Haltung: %1, Taste %2</translation>
    </message>
</context>
<context>
    <name>Parallax::StatementsSection</name>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Sprecher …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
</context>
<context>
    <name>Parallax::TagChart</name>
    <message>
        <source>Passages per tag</source>
        <translation>Passagen je Schlagwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagChoiceModel</name>
    <message>
        <source>Only with the ticked tags below it; passages that have this tag itself are left out.</source>
        <translation>Nur mit den angehakten Schlagwörtern darunter; Passagen, die dieses Schlagwort selbst haben, entfallen.</translation>
    </message>
</context>
<context>
    <name>Parallax::TagChoiceView</name>
    <message>
        <source>Tags that are shown</source>
        <translation>Gezeigte Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Parallax::TagDescription</name>
    <message>
        <source>Show the notes on this tag</source>
        <translation>Notizen zu diesem Schlagwort anzeigen</translation>
    </message>
    <message>
        <source>Description of the tag</source>
        <translation>Beschreibung des Schlagworts</translation>
    </message>
    <message>
        <source>What the tag stands for, and what it does not</source>
        <translation>Wofür das Schlagwort steht und wofür nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagMatrixModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n passage(s)</source>
        <translation>
            <numerusform>%1, %2, %n Passage</numerusform>
            <numerusform>%1, %2, %n Passagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagOverview</name>
    <message>
        <source>The tags cannot be counted. %1</source>
        <translation>Die Schlagwörter können nicht gezählt werden. %1</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>On the same words</source>
        <translation>An denselben Wörtern</translation>
    </message>
    <message>
        <source>Passages by tag</source>
        <translation>Passagen nach Schlagwort</translation>
    </message>
    <message>
        <source>Counting the tags…</source>
        <translation>Schlagwörter werden gezählt …</translation>
    </message>
    <message>
        <source>Passages per tag</source>
        <translation>Passagen je Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage is tagged yet. Select words in an article and press T; here you will see which tags you use in which articles, and which of them lie on the same words.</source>
        <translation>Noch keine Passage ist verschlagwortet. Wörter in einem Artikel auswählen und T drücken; hier steht dann, welche Schlagwörter in welchen Artikeln vorkommen und welche davon an denselben Wörtern.</translation>
    </message>
    <message>
        <source>No two tags lie on the same words.</source>
        <translation>Keine zwei Schlagwörter liegen an denselben Wörtern.</translation>
    </message>
    <message>
        <source>How often passages of two tags overlap. A figure leads to them, Ctrl+C copies the table.</source>
        <translation>Wie oft sich Passagen zweier Schlagwörter überlappen. Eine Zahl führt zu ihnen, Strg+C kopiert die Tabelle.</translation>
    </message>
    <message>
        <source>How many passages of an article have a tag. A figure leads to them, Ctrl+C copies the table.</source>
        <translation>Wie viele Passagen eines Artikels ein Schlagwort haben. Eine Zahl führt zu ihnen, Strg+C kopiert die Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>How many passages of an article have a tag: the %n articles with the most. A figure leads to them, Ctrl+C copies the table.</source>
        <translation>
            <numerusform>Wie viele Passagen eines Artikels ein Schlagwort haben: %n Artikel mit den meisten. Eine Zahl führt zu ihnen, Strg+C kopiert die Tabelle.</numerusform>
            <numerusform>Wie viele Passagen eines Artikels ein Schlagwort haben: die %n Artikel mit den meisten. Eine Zahl führt zu ihnen, Strg+C kopiert die Tabelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagPicker</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags that fit</source>
        <translation>Passende Schlagwörter</translation>
    </message>
    <message>
        <source>Type the name of a tag, or a path such as Red lines/NATO, to make it.</source>
        <translation>Den Namen eines Schlagworts oder einen Pfad wie Rote Linien/NATO eintippen, um es anzulegen.</translation>
    </message>
    <message>
        <source>No tag fits.</source>
        <translation>Kein Schlagwort passt.</translation>
    </message>
    <message>
        <source>Enter takes the marked tag, Shift+Enter creates “%1”.</source>
        <translation>Eingabe nimmt das hervorgehobene Schlagwort, Umschalt+Eingabe legt „%1“ an.</translation>
    </message>
    <message>
        <source>Enter takes it, Ctrl+Enter stays open, Esc closes.</source>
        <translation>Eingabe übernimmt, Strg+Eingabe übernimmt und bleibt offen, Esc schließt.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc closes.</source>
        <translation>Eingabe übernimmt, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>Parallax::TagRow</name>
    <message>
        <source>Take this tag off (Delete)</source>
        <translation>Dieses Schlagwort entfernen (Entf)</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Show all passages with this tag</source>
        <translation>Alle Passagen mit diesem Schlagwort anzeigen</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <translation>Schlagwort %1, %2</translation>
    </message>
</context>
<context>
    <name>Parallax::TaggingActions</name>
    <message>
        <source>Tags with a &amp;key of their own</source>
        <translation>Schlagwörter mit eigener &amp;Taste</translation>
    </message>
    <message>
        <source>&amp;Tag passage…</source>
        <translation>Passage &amp;verschlagworten …</translation>
    </message>
    <message>
        <source>Tag in &amp;vivo: the words become the tag</source>
        <translation>&amp;In vivo: Die Wörter werden zum Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>Schlagwort &amp;entfernen</translation>
    </message>
    <message>
        <source>Tag all &amp;hits of the search…</source>
        <translation>Alle &amp;Suchtreffer verschlagworten …</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Select the words to tag in an article first.</source>
        <translation>Zuerst die Wörter, die verschlagwortet werden sollen, in einem Artikel auswählen.</translation>
    </message>
    <message>
        <source>Put the caret into a tagged passage first.</source>
        <translation>Zuerst die Schreibmarke in eine verschlagwortete Passage setzen.</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Zuerst nach etwas suchen.</translation>
    </message>
</context>
<context>
    <name>Parallax::TagsSection</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Verschlagworten …</translation>
    </message>
</context>
<context>
    <name>Parallax::TextFindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>Nicht im Text</translation>
    </message>
    <message>
        <source>Begun again from the other end</source>
        <translation>Vom anderen Ende neu begonnen</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineActions</name>
    <message>
        <source>Fit the whole timeline</source>
        <translation>Ganze Zeitleiste einpassen</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Die ganze Zeit anzeigen</translation>
    </message>
    <message>
        <source>Zoom into the timeline</source>
        <translation>Zeitleiste vergrößern</translation>
    </message>
    <message>
        <source>Show less time in more detail</source>
        <translation>Weniger Zeit genauer anzeigen</translation>
    </message>
    <message>
        <source>Zoom out of the timeline</source>
        <translation>Zeitleiste verkleinern</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mehr Zeit anzeigen</translation>
    </message>
    <message>
        <source>Jump to date…</source>
        <translation>Zu Datum springen …</translation>
    </message>
    <message>
        <source>Type a date to go there</source>
        <translation>Ein Datum eintippen, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Clear period</source>
        <translation>Zeitraum aufheben</translation>
    </message>
    <message>
        <source>Show everything again, whatever its date</source>
        <translation>Wieder alles anzeigen, gleich welchen Datums</translation>
    </message>
    <message>
        <source>Fold empty years</source>
        <translation>Leere Jahre falten</translation>
    </message>
    <message>
        <source>Draw long stretches without anything short</source>
        <translation>Lange Strecken ohne Einträge verkürzt zeichnen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 items are close together here. Click to look closer.</source>
        <translation>%1 Einträge liegen hier dicht beieinander. Klicken, um näher hinzusehen.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>No outlet named</source>
        <translation>Keine Quelle genannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Anzeigen ▾</translation>
    </message>
    <message>
        <source>Which lanes are shown, and whether empty years are folded</source>
        <translation>Welche Spuren angezeigt werden und ob leere Jahre gefaltet sind</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Export ▾</translation>
    </message>
    <message>
        <source>Jump to date</source>
        <translation>Zu Datum springen</translation>
    </message>
    <message>
        <source>As 18 Aug 2025, Feb 2022, 2014 or in EDTF (J)</source>
        <translation>Wie 18. Aug. 2025, Feb. 2022, 2014 oder in EDTF (J)</translation>
    </message>
    <message>
        <source>This is no date that is understood. Write it as 18 Aug 2025, Feb 2022, 2014 or in EDTF.</source>
        <translation>Dieses Datum wird nicht verstanden. Es wie 18. Aug. 2025, Feb. 2022, 2014 oder in EDTF schreiben.</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>the choice that is made, on a button with a menu</comment>
        <translation>%1 ▾</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineItemActions</name>
    <message>
        <source>Open passages</source>
        <translation>Passagen öffnen</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Show only this period</source>
        <translation>Nur diesen Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Eintrag wird angenommen</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>Eintrag wird abgelehnt</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineListModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who and what it does: Norway opposes</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineListPopup</name>
    <message>
        <source>Give it a date</source>
        <translation>Datum geben</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineOverview</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Übersicht der Zeitleiste</translation>
    </message>
    <message>
        <source>The arrow keys move the window of what is seen, plus and minus narrow and widen it.</source>
        <translation>Die Pfeiltasten verschieben den sichtbaren Ausschnitt, Plus und Minus verkleinern und vergrößern ihn.</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelinePane</name>
    <message>
        <source>Reading the dates…</source>
        <translation>Datumsangaben werden gelesen …</translation>
    </message>
    <message>
        <source>What happened, what was said and what was published is shown here by its date once the project has articles. Import some first.</source>
        <translation>Was geschehen ist, was gesagt und was veröffentlicht wurde, steht hier nach Datum, sobald das Projekt Artikel enthält. Zuerst welche importieren.</translation>
    </message>
    <message>
        <source>All lanes are switched off.</source>
        <translation>Alle Spuren sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Neither events nor statements have been found in these articles. Analyse the project to find them.</source>
        <translation>In diesen Artikeln wurden weder Ereignisse noch Aussagen gefunden. Das Projekt auswerten, um sie zu finden.</translation>
    </message>
    <message>
        <source>Analyse the project</source>
        <translation>Projekt auswerten</translation>
    </message>
    <message>
        <source>There is nothing in the lanes that are switched on.</source>
        <translation>In den eingeschalteten Spuren ist nichts.</translation>
    </message>
    <message>
        <source>Nothing here has a date that is known. What waits for one is listed at the bottom left.</source>
        <translation>Nichts hier hat ein bekanntes Datum. Was auf eines wartet, ist unten links aufgelistet.</translation>
    </message>
    <message>
        <source>Changing the date</source>
        <translation>Datum wird geändert</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelinePopups</name>
    <message numerus="yes">
        <source>%n in one place</source>
        <translation>
            <numerusform>%n an einer Stelle</numerusform>
            <numerusform>%n an einer Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>New event here…</source>
        <translation>Neues Ereignis hier …</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineTip</name>
    <message>
        <source>Somebody who is not named</source>
        <translation>Jemand, der nicht genannt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tell(s) of it</source>
        <translation>
            <numerusform>%n Artikel berichtet davon</numerusform>
            <numerusform>%n Artikel berichten davon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>5 passages in 3 articles</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Other dates in its passages: %1</source>
        <translation>Andere Datumsangaben in den Passagen: %1</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who and what it does: Norway opposes</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineTray</name>
    <message>
        <source>What has no known date: click for the list</source>
        <translation>Was kein bekanntes Datum hat: Für die Liste klicken</translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <translation>Undatiert: %1</translation>
    </message>
    <message>
        <source>Without a known date</source>
        <translation>Ohne bekanntes Datum</translation>
    </message>
</context>
<context>
    <name>Parallax::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Wird wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>Parallax::VersionsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · jetziger Stand</translation>
    </message>
</context>
<context>
    <name>Parallax::VersionsSection</name>
    <message numerus="yes">
        <source>%n tag(s) and note(s) went over to the corrected version.</source>
        <translation>
            <numerusform>%n Markierung oder Notiz in die korrigierte Fassung übernommen.</numerusform>
            <numerusform>%n Markierungen und Notizen in die korrigierte Fassung übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The words of %n more were not found in it; place them by hand.</source>
        <translation>
            <numerusform>%1 Die Wörter von %n weiteren wurden darin nicht gefunden; von Hand zuordnen.</numerusform>
            <numerusform>%1 Die Wörter von %n weiteren wurden darin nicht gefunden; von Hand zuordnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>This is a corrected version of…</source>
        <translation>Dies ist eine korrigierte Fassung von …</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>A corrected version has taken the place of this one.</source>
        <translation>Eine korrigierte Fassung hat diese ersetzt.</translation>
    </message>
    <message>
        <source>Open the corrected version</source>
        <translation>Korrigierte Fassung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n frühere</numerusform>
            <numerusform>%n frühere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n tag(s) or note(s) from an earlier version were not found in this one.</source>
        <translation>
            <numerusform>Die Wörter von %n Markierung oder Notiz aus einer früheren Fassung wurden in dieser nicht gefunden.</numerusform>
            <numerusform>Die Wörter von %n Markierungen oder Notizen aus einer früheren Fassung wurden in dieser nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Which article does this one correct? Its tags and notes go over.</source>
        <translation>Welchen Artikel korrigiert dieser? Dessen Markierungen und Notizen werden übernommen.</translation>
    </message>
    <message>
        <source>Taking over tags and notes</source>
        <translation>Markierungen und Notizen werden übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n position(s), statement(s) or event(s) stay with the old version, because their words are not in this one.</source>
        <translation>
            <numerusform>%1 %n Standpunkt, Aussage oder Ereignis bleibt bei der alten Fassung, weil die Wörter in dieser fehlen.</numerusform>
            <numerusform>%1 %n Standpunkte, Aussagen oder Ereignisse bleiben bei der alten Fassung, weil ihre Wörter in dieser fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::VersionsView</name>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>Versions of the briefing</source>
        <translation>Fassungen des Briefings</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Was diese Fassung geändert hat</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Difference between two versions</source>
        <translation>Unterschied zwischen zwei Fassungen</translation>
    </message>
    <message>
        <source>The history cannot be read. %1</source>
        <translation>Der Verlauf kann nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Parallax::Views</name>
    <message>
        <source>Positions</source>
        <translation>Standpunkte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Streitpunkte</translation>
    </message>
    <message>
        <source>Passages and notes</source>
        <translation>Passagen und Notizen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Parallax::WelcomePage</name>
    <message>
        <source>Read the reports side by side</source>
        <translation>Berichte nebeneinander lesen</translation>
    </message>
    <message>
        <source>Import the articles about an event. Parallax marks who and what is named in them, and keeps everything in one project file on this computer.</source>
        <translation>Artikel über ein Ereignis importieren. Parallax markiert, wer und was darin genannt wird, und bewahrt alles in einer Projektdatei auf diesem Rechner auf.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren …</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Try it with five sample articles…</source>
        <translation>Mit fünf Beispielartikeln ausprobieren …</translation>
    </message>
    <message>
        <source>Or drop text and Markdown files, folders or a project anywhere in this window.</source>
        <translation>Oder Text- und Markdown-Dateien, Ordner oder ein Projekt irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
</context>
<context>
    <name>Parallax::WorkspaceMenus</name>
    <message>
        <source>The current ta&amp;g of the codebook</source>
        <translation>Aktuelles Schlag&amp;wort des Verzeichnisses</translation>
    </message>
    <message>
        <source>&amp;History of the project</source>
        <translation>&amp;Verlauf des Projekts</translation>
    </message>
    <message>
        <source>&amp;Search the project</source>
        <translation>&amp;Projekt durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>&amp;Bibliothek filtern</translation>
    </message>
    <message>
        <source>Go to the code&amp;book</source>
        <translation>Zum Schlagwortver&amp;zeichnis</translation>
    </message>
    <message>
        <source>&amp;Analyse all articles again</source>
        <translation>Alle Artikel erneut &amp;auswerten</translation>
    </message>
    <message>
        <source>&amp;Show the entities</source>
        <translation>&amp;Entitäten anzeigen</translation>
    </message>
    <message>
        <source>Tags and notes as a &amp;table (CSV)…</source>
        <translation>Schlagwörter und Notizen als &amp;Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Tags and notes as &amp;Markdown…</source>
        <translation>Schlagwörter und Notizen als &amp;Markdown …</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>O&amp;verview of the tags</source>
        <translation>Übersich&amp;t der Schlagwörter</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Codeboo&amp;k</source>
        <translation>Schlag&amp;wortverzeichnis</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Go to pan&amp;e</source>
        <translation>Zum B&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Pane before</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>P&amp;assage</source>
        <translation>P&amp;assage</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Entitäten</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>The se&amp;lected positions</source>
        <translation>Ausge&amp;wählte Standpunkte</translation>
    </message>
    <message>
        <source>E&amp;dit the issues</source>
        <translation>Streitpunkte &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Issues</source>
        <translation>S&amp;treitpunkte</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>Position&amp;s</source>
        <translation>Standpun&amp;kte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>Ere&amp;ignis</translation>
    </message>
    <message>
        <source>Timeline under the readers</source>
        <translation>Zeitleiste unter den Lesebereichen</translation>
    </message>
    <message>
        <source>Annotated &amp;PDF…</source>
        <translation>&amp;PDF mit Anmerkungen …</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
</context>
<context>
    <name>PassageFinder</name>
    <message>
        <source>The query has no word that a passage could hold.</source>
        <translation>Die Suchanfrage enthält kein Wort, das in einer Passage stehen könnte.</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>On the tag %1</source>
        <translation>Zum Schlagwort %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Zu %1</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>The passage is not inside the text of the article.</source>
        <translation>Die Passage liegt nicht im Text des Artikels.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Zuerst Wörter auswählen.</translation>
    </message>
    <message>
        <source>The article is not in the project any more.</source>
        <translation>Der Artikel ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>The folder “%1” is not there and cannot be made. Choose another one.</source>
        <translation>Den Ordner „%1“ gibt es nicht, und er kann nicht angelegt werden. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Exporting annotated PDF</source>
        <translation>PDF mit Anmerkungen wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Written to “%1”: %2.</source>
        <comment>a file; what it holds</comment>
        <translation>Nach „%1“ geschrieben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into “%1”: %2.</source>
        <comment>a folder; what they hold</comment>
        <translation>
            <numerusform>%n Datei nach „%1“ geschrieben: %2.</numerusform>
            <numerusform>%n Dateien nach „%1“ geschrieben: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be placed.</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht zugeordnet werden.</numerusform>
            <numerusform>%n Einträge konnten nicht zugeordnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged passage(s)</source>
        <translation>
            <numerusform>%n verschlagwortete Passage</numerusform>
            <numerusform>%n verschlagwortete Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Standpunkt</numerusform>
            <numerusform>%n Standpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) underlined</source>
        <translation>
            <numerusform>%n unterstrichener Name</numerusform>
            <numerusform>%n unterstrichene Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked in it: the text alone.</source>
        <translation>Nichts ist darin markiert: nur der Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be placed</source>
        <translation>
            <numerusform>%n nicht zuzuordnen</numerusform>
            <numerusform>%n nicht zuzuordnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no PDF.</source>
        <translation>„%1“ ist kein PDF.</translation>
    </message>
    <message>
        <source>“%1” has no pages that can be read.</source>
        <translation>„%1“ hat keine lesbaren Seiten.</translation>
    </message>
    <message>
        <source>“%1” needs a password. Save it without one in a PDF viewer first.</source>
        <translation>„%1“ braucht ein Passwort. Die Datei zuerst in einem PDF-Programm ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Ask for the file again.</source>
        <translation>„%1“ ist beschädigt und kann nicht gelesen werden. Um eine neue Kopie der Datei bitten.</translation>
    </message>
    <message>
        <source>The words of “%1” cannot be read.</source>
        <translation>Die Wörter von „%1“ können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>PdfFinish</name>
    <message>
        <source>An annotation of page %1 cannot be written into a PDF of %2 pages.</source>
        <translation>Eine Anmerkung zu Seite %1 kann nicht in ein PDF mit %2 Seiten geschrieben werden.</translation>
    </message>
    <message>
        <source>A link or a bookmark leads to a page that the PDF of %1 pages does not have.</source>
        <translation>Ein Verweis oder ein Lesezeichen führt zu einer Seite, die das PDF mit %1 Seiten nicht hat.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Das PDF konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>Der Vorgang wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>PdfReview</name>
    <message>
        <source>Something that this PDF changes is not in the project any more. Open the PDF again.</source>
        <translation>Etwas, das dieses PDF ändert, ist nicht mehr im Projekt. Das PDF erneut öffnen.</translation>
    </message>
    <message>
        <source>From PDF</source>
        <translation>Aus PDF</translation>
    </message>
    <message>
        <source>Changes from “%1”</source>
        <translation>Änderungen aus „%1“</translation>
    </message>
    <message>
        <source>Reply in the PDF: %1</source>
        <translation>Antwort im PDF: %1</translation>
    </message>
    <message>
        <source>Note in the PDF: %1</source>
        <translation>Notiz im PDF: %1</translation>
    </message>
    <message>
        <source>“%1” has no article of this project. Open the project that it was exported from.</source>
        <translation>„%1“ enthält keinen Artikel dieses Projekts. Das Projekt öffnen, aus dem es exportiert wurde.</translation>
    </message>
    <message>
        <source>“%1” was not exported from this project, or the program it was saved with has taken out what tells so.</source>
        <translation>„%1“ wurde nicht aus diesem Projekt exportiert, oder das Programm, mit dem es gespeichert wurde, hat die Angaben dazu entfernt.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The program this PDF was saved with has taken out the list of what was exported. Marks that were deleted, and changed remarks on positions, cannot be told.</source>
        <translation>Das Programm, mit dem dieses PDF gespeichert wurde, hat die Liste des Exportierten entfernt. Gelöschte Marken und geänderte Bemerkungen zu Standpunkten lassen sich nicht erkennen.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of this PDF are not in this project.</source>
        <translation>
            <numerusform>%n Artikel dieses PDFs ist nicht in diesem Projekt.</numerusform>
            <numerusform>%n Artikel dieses PDFs sind nicht in diesem Projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These words stand in the article %n time(s); this is the place nearest to the mark.</source>
        <translation>
            <numerusform>Diese Wörter stehen einmal im Artikel; dies ist die Stelle, die der Marke am nächsten liegt.</numerusform>
            <numerusform>Diese Wörter stehen %n-mal im Artikel; dies ist die Stelle, die der Marke am nächsten liegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says nothing, so it gets the tag “%1”, which is made for it.</source>
        <translation>Ohne eigenen Text erhält sie das Schlagwort „%1“, das dafür angelegt wird.</translation>
    </message>
    <message>
        <source>It marks no words and says nothing.</source>
        <translation>Sie markiert keine Wörter und enthält keinen Text.</translation>
    </message>
    <message>
        <source>There are no words under it.</source>
        <translation>Darunter stehen keine Wörter.</translation>
    </message>
    <message>
        <source>These words are not in the text of an article on this page.</source>
        <translation>Diese Wörter stehen nicht im Text eines Artikels auf dieser Seite.</translation>
    </message>
    <message>
        <source>There is no article on this page.</source>
        <translation>Auf dieser Seite ist kein Artikel.</translation>
    </message>
    <message>
        <source>Its note was written in the project after the export. Look at it before you delete it.</source>
        <translation>Die Notiz dazu wurde nach dem Export im Projekt geschrieben. Vor dem Löschen ansehen.</translation>
    </message>
    <message>
        <source>What this note was on is not in the project any more.</source>
        <translation>Wozu diese Notiz gehörte, ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The words of a position come from the project and cannot be emptied.</source>
        <translation>Die Wörter eines Standpunkts kommen aus dem Projekt und können nicht geleert werden.</translation>
    </message>
    <message>
        <source>The note in the project is newer than the one in the PDF.</source>
        <translation>Die Notiz im Projekt ist neuer als die im PDF.</translation>
    </message>
    <message>
        <source>The note was changed in the project, too, after the export.</source>
        <translation>Die Notiz wurde nach dem Export auch im Projekt geändert.</translation>
    </message>
    <message>
        <source>What this reply is on is not in the project.</source>
        <translation>Worauf sich diese Antwort bezieht, ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>None of the exported marks is in this PDF any more. It was probably printed anew, so nothing is deleted unless you choose it.</source>
        <translation>Keine der exportierten Marken ist noch in diesem PDF. Wahrscheinlich wurde es neu gedruckt; daher wird nichts gelöscht, was nicht eigens gewählt wird.</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>Position deleted</source>
        <translation>Standpunkt gelöscht</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Schlagwort gelöscht</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Neue Hervorhebung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>Kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>becomes a note without a tag</source>
        <translation>wird eine Notiz ohne Schlagwort</translation>
    </message>
    <message>
        <source>the note was emptied</source>
        <translation>die Notiz wurde geleert</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>zuvor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed</source>
        <translation>
            <numerusform>%n Notiz geändert</numerusform>
            <numerusform>%n Notizen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new highlight(s)</source>
        <translation>
            <numerusform>%n neue Hervorhebung</numerusform>
            <numerusform>%n neue Hervorhebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply/replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken over</source>
        <translation>
            <numerusform>%n nicht zu übernehmen</numerusform>
            <numerusform>%n nicht zu übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) unchanged</source>
        <translation>
            <numerusform>%n Marke unverändert</numerusform>
            <numerusform>%n Marken unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>becomes a note on the article</source>
        <translation>wird eine Notiz zum Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n neue Notiz</numerusform>
            <numerusform>%n neue Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>Only what was said in this time is shown: %1.</source>
        <translation>Nur was in diesem Zeitraum gesagt wurde, wird angezeigt: %1.</translation>
    </message>
    <message>
        <source>Only what was published in this time is shown: %1.</source>
        <translation>Nur was in diesem Zeitraum veröffentlicht wurde, wird angezeigt: %1.</translation>
    </message>
    <message>
        <source>Only what happened in this time is shown: %1.</source>
        <translation>Nur was in diesem Zeitraum geschehen ist, wird angezeigt: %1.</translation>
    </message>
</context>
<context>
    <name>PositionEdits</name>
    <message>
        <source>This position is not there any more. The article was analysed again in the meantime.</source>
        <translation>Diesen Standpunkt gibt es nicht mehr. Der Artikel wurde inzwischen erneut ausgewertet.</translation>
    </message>
    <message>
        <source>Select the words that show the position first.</source>
        <translation>Zuerst die Wörter auswählen, die den Standpunkt zeigen.</translation>
    </message>
    <message>
        <source>Say in a few words what the position is about.</source>
        <translation>In wenigen Worten angeben, worum es bei dem Standpunkt geht.</translation>
    </message>
    <message>
        <source>This issue is not there any more. Choose another one.</source>
        <translation>Diesen Streitpunkt gibt es nicht mehr. Einen anderen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n position(s)</source>
        <translation>
            <numerusform>%n Standpunkt annehmen</numerusform>
            <numerusform>%n Standpunkte annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n position(s)</source>
        <translation>
            <numerusform>%n Standpunkt ablehnen</numerusform>
            <numerusform>%n Standpunkte ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n position(s)</source>
        <translation>
            <numerusform>Entscheidung über %n Standpunkt zurücknehmen</numerusform>
            <numerusform>Entscheidungen über %n Standpunkte zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the stance of %n position(s)</source>
        <translation>
            <numerusform>Haltung von %n Standpunkt ändern</numerusform>
            <numerusform>Haltung von %n Standpunkten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the strength of %n position(s)</source>
        <translation>
            <numerusform>Stärke von %n Standpunkt ändern</numerusform>
            <numerusform>Stärke von %n Standpunkten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the holder of %n position(s)</source>
        <translation>
            <numerusform>Vertreter von %n Standpunkt ändern</numerusform>
            <numerusform>Vertreter von %n Standpunkten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the issue of %n position(s)</source>
        <translation>
            <numerusform>Streitpunkt von %n Standpunkt ändern</numerusform>
            <numerusform>Streitpunkt von %n Standpunkten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Position of “%1”</source>
        <translation>Standpunkt von „%1“</translation>
    </message>
    <message>
        <source>Add a passage to a position</source>
        <translation>Passage zu einem Standpunkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>PositionWords</name>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>laut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Standpunkt</numerusform>
            <numerusform>%n Standpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Streitpunkt</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Attributed by</source>
        <translation>Zugeschrieben von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PositionsPane</name>
    <message>
        <source>Copying positions</source>
        <translation>Standpunkte werden kopiert</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Dies ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Der Speicher reicht nicht aus, um die Datei zu lesen.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no project file “%1”. Check the path, or import articles to make a new project.</source>
        <translation>Es gibt keine Projektdatei „%1“. Den Pfad prüfen oder Artikel importieren, um ein neues Projekt anzulegen.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name a project file, which ends in .parallax.</source>
        <translation>„%1“ ist keine Datei. Eine Projektdatei angeben, die auf .parallax endet.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read: you have no permission. Ask its owner for access.</source>
        <translation>Das Projekt „%1“ kann nicht gelesen werden: Die Berechtigung fehlt. Den Eigentümer um Zugriff bitten.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a Parallax project. Choose another file.</source>
        <translation>„%1“ ist eine Datenbank, aber kein Parallax-Projekt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Parallax. It is opened read-only; update Parallax to change it.</source>
        <translation>„%1“ wurde von einer neueren Version von Parallax geschrieben. Das Projekt ist schreibgeschützt geöffnet; um es zu ändern, Parallax aktualisieren.</translation>
    </message>
    <message>
        <source>“%1” is empty and not a Parallax project. Choose another file.</source>
        <translation>„%1“ ist leer und kein Parallax-Projekt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Parallax and must be opened for writing once.</source>
        <translation>„%1“ stammt von einer älteren Version von Parallax und muss einmal zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” is not a Parallax project. Choose a file that ends in .parallax.</source>
        <translation>„%1“ ist kein Parallax-Projekt. Eine Datei wählen, die auf .parallax endet.</translation>
    </message>
    <message>
        <source>The name of the project is empty. Name a project file, which ends in .parallax.</source>
        <translation>Der Name des Projekts ist leer. Eine Projektdatei angeben, deren Name auf .parallax endet.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a project file. Name one that ends in .parallax.</source>
        <translation>„%1“ kann nicht der Name einer Projektdatei sein. Eine Datei angeben, deren Name auf .parallax endet.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be made, because its folder does not exist. Make the folder first.</source>
        <translation>Das Projekt „%1“ kann nicht angelegt werden, weil sein Ordner nicht existiert. Zuerst den Ordner anlegen.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be opened, because %2.</source>
        <translation>Das Projekt „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The project “%1” is opened read-only, because its file or folder cannot be written.</source>
        <translation>Das Projekt „%1“ wird schreibgeschützt geöffnet, weil seine Datei oder ihr Ordner nicht beschreibbar ist.</translation>
    </message>
    <message>
        <source>“%1” could not be done, because %2. Nothing was changed.</source>
        <translation>„%1“ war nicht möglich: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing can be changed in it. Copy it to a folder where you may write, and open the copy.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet, daher kann darin nichts geändert werden. In einen beschreibbaren Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing can be undone in it.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet, daher kann darin nichts rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message>
        <source>The project file is damaged (%1). Restore it from a copy, or import the articles anew.</source>
        <translation>Die Projektdatei ist beschädigt (%1). Sie aus einer Kopie wiederherstellen oder die Artikel neu importieren.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that is not there.</source>
        <translation>Zeile %1 der Tabelle „%2“ verweist auf eine Zeile von „%3“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The search index does not hold the same articles as the project.</source>
        <translation>Der Suchindex enthält nicht dieselben Artikel wie das Projekt.</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts (%1). Searches may miss articles; import them anew.</source>
        <translation>Der Suchindex stimmt nicht mit den Texten überein (%1). Suchen können Artikel übersehen; die Artikel neu importieren.</translation>
    </message>
    <message>
        <source>“%1”: the original file is not in the project.</source>
        <translation>„%1“: Die Originaldatei ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>“%1”: the original file has changed since it was imported; its SHA-256 is another.</source>
        <translation>„%1“: Die Originaldatei hat sich seit dem Import verändert; ihr SHA-256 ist ein anderer.</translation>
    </message>
    <message>
        <source>“%1”: the text is not that of the original file.</source>
        <translation>„%1“: Der Text ist nicht der der Originaldatei.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is not inside the text.</source>
        <translation>„%1“: %2 von %3 bis %4 liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is empty.</source>
        <translation>„%1“: %2 von %3 bis %4 ist leer.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 overlaps the one before it.</source>
        <translation>„%1“: %2 von %3 bis %4 überschneidet sich mit der Stelle davor.</translation>
    </message>
    <message>
        <source>“%1”: it has %2 mentions, but %3 are counted.</source>
        <translation>„%1“: %2 Erwähnungen vorhanden, aber %3 gezählt.</translation>
    </message>
    <message>
        <source>“%1”: the mentions of %2 entities are counted wrongly.</source>
        <translation>„%1“: Die Zahl der Erwähnungen ist falsch; betroffene Entitäten: %2.</translation>
    </message>
    <message>
        <source>“%1”: the text is missing.</source>
        <translation>„%1“: Der Text fehlt.</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation>Das Projekt „%1“ konnte nicht bis zum Ende gelesen werden: %2.</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>passage of a position</source>
        <translation>Passage eines Standpunkts</translation>
    </message>
    <message>
        <source>passage of an event</source>
        <translation>Passage eines Ereignisses</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Signalwort</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) have no passage that shows them.</source>
        <translation>
            <numerusform>%n Standpunkt hat keine Passage, die ihn zeigt.</numerusform>
            <numerusform>%n Standpunkte haben keine Passage, die sie zeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is nothing to search for. Type a word, or a phrase in quotation marks.</source>
        <translation>Es gibt nichts zu suchen. Ein Wort eingeben oder eine Wortfolge in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The bracket “%1” at character %2 closes nothing. Remove it, or open one before it.</source>
        <translation>Die Klammer „%1“ (Zeichen %2) schließt nichts. Sie entfernen oder davor eine öffnen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing before it. Put a word on either side, or quotation marks around it to search for it.</source>
        <translation>Vor „%1“ (Zeichen %2) steht nichts. Auf beide Seiten ein Wort setzen, oder Anführungszeichen darum, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing after it. Add a word, or put quotation marks around it to search for it.</source>
        <translation>Nach „%1“ (Zeichen %2) steht nichts. Ein Wort hinzufügen, oder Anführungszeichen darum setzen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 only says what to leave out. Add a word that the articles must have.</source>
        <translation>„%1“ (Zeichen %2) sagt nur, was auszuschließen ist. Ein Wort hinzufügen, das die Artikel enthalten müssen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing after it. Add the word to leave out, or put quotation marks around it to search for it.</source>
        <translation>Nach „%1“ (Zeichen %2) steht nichts. Das auszuschließende Wort hinzufügen, oder Anführungszeichen darum setzen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 stands twice. Say once what to leave out.</source>
        <translation>„%1“ (Zeichen %2) steht doppelt. Nur einmal angeben, was auszuschließen ist.</translation>
    </message>
    <message>
        <source>There are more than 8 brackets inside each other at character %2. Use fewer.</source>
        <translation>Bei Zeichen %2 sind mehr als 8 Klammern ineinander verschachtelt. Weniger verwenden.</translation>
    </message>
    <message>
        <source>The brackets at character %2 are empty. Put a word between them, or remove them.</source>
        <translation>Die Klammern bei Zeichen %2 sind leer. Ein Wort dazwischensetzen oder sie entfernen.</translation>
    </message>
    <message>
        <source>The bracket “%1” at character %2 is not closed. Add “)”, or remove it.</source>
        <translation>Die Klammer „%1“ (Zeichen %2) ist nicht geschlossen. „)“ hinzufügen oder sie entfernen.</translation>
    </message>
    <message>
        <source>The bracket of “%1” at character %2 is not closed. Write, for example, NEAR(talks Geneva, 5).</source>
        <translation>Die Klammer von „%1“ (Zeichen %2) ist nicht geschlossen. Zum Beispiel so schreiben: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>“%1” at character %2 cannot stand inside NEAR, which takes words and phrases: NEAR(talks Geneva, 5).</source>
        <translation>„%1“ (Zeichen %2) kann nicht in NEAR stehen, das Wörter und Wortfolgen annimmt: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>“%1” at character %2 needs two words that are near each other, for example NEAR(talks Geneva, 5).</source>
        <translation>„%1“ (Zeichen %2) braucht zwei Wörter, die nahe beieinander stehen, zum Beispiel NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>After the “%1” at character %2 goes the number of words that may stand between, up to 1000: NEAR(talks Geneva, 5).</source>
        <translation>Nach dem „%1“ (Zeichen %2) folgt die Zahl der Wörter, die dazwischenstehen dürfen, bis zu 1000: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>There is no field “%1” (character %2). Fields are source:, title:, before:, after: and on:. To search for it as text, put quotation marks around it.</source>
        <translation>Es gibt kein Feld „%1“ (Zeichen %2). Felder sind source:, title:, before:, after: und on:. Um danach als Text zu suchen, Anführungszeichen darum setzen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 needs a value right after the colon, for example source:Reuters or after:2025-08-15.</source>
        <translation>„%1“ (Zeichen %2) braucht einen Wert unmittelbar nach dem Doppelpunkt, zum Beispiel source:Reuters oder after:2025-08-15.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a date. Write a year, month or day: 2025, 2025-08 or 2025-08-20.</source>
        <translation>„%1“ (Zeichen %2) ist kein Datum. Ein Jahr, einen Monat oder einen Tag angeben: 2025, 2025-08 oder 2025-08-20.</translation>
    </message>
    <message>
        <source>The quotation mark at character %2 is not closed (%1). Add one at the end of the phrase.</source>
        <translation>Das Anführungszeichen bei Zeichen %2 ist nicht geschlossen (%1). Am Ende der Wortfolge eines hinzufügen.</translation>
    </message>
    <message>
        <source>The “%1” at character %2 ends no word. Write the beginning of a word before it, for example sanction*.</source>
        <translation>Das „%1“ (Zeichen %2) beendet kein Wort. Davor den Anfang eines Wortes schreiben, zum Beispiel sanction*.</translation>
    </message>
    <message>
        <source>The “%1” at character %2 cannot stand here.</source>
        <translation>Das „%1“ (Zeichen %2) kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks at character %2. Write one, or remove them.</source>
        <translation>Zwischen den Anführungszeichen bei Zeichen %2 steht kein Wort. Eines einfügen oder sie entfernen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is too short: before the star there must be at least two letters.</source>
        <translation>„%1“ (Zeichen %2) ist zu kurz: Vor dem Stern müssen mindestens zwei Buchstaben stehen.</translation>
    </message>
    <message>
        <source>The query has more than 200 words. Use fewer, or search for a shorter passage in quotation marks.</source>
        <translation>Die Suchanfrage hat mehr als 200 Wörter. Weniger verwenden oder nach einer kürzeren Passage in Anführungszeichen suchen.</translation>
    </message>
</context>
<context>
    <name>ReadFault</name>
    <message>
        <source>The project “%1” could not be read, because %2.</source>
        <translation>Das Projekt „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Reanalysis</name>
    <message>
        <source>“%1” is open read-only, so its articles cannot be analysed again.</source>
        <translation>„%1“ ist schreibgeschützt geöffnet, daher können die Artikel nicht erneut ausgewertet werden.</translation>
    </message>
    <message>
        <source>The analysis stopped because %1. The articles stored before that (%2) are analysed; do it again for the rest.</source>
        <translation>Die Auswertung wurde abgebrochen: %1. Die zuvor gespeicherten Artikel (%2) sind ausgewertet; für den Rest erneut auswerten.</translation>
    </message>
</context>
<context>
    <name>ReviewPdfCommand</name>
    <message>
        <source>changed note</source>
        <translation>geänderte Notiz</translation>
    </message>
    <message>
        <source>new highlight</source>
        <translation>neue Hervorhebung</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Changes taken over: %1; marks as they were: %2.</source>
        <translation>Änderungen übernommen: %1; unveränderte Marken: %2.</translation>
    </message>
    <message>
        <source>Only list what was changed.</source>
        <translation>Nur auflisten, was geändert wurde.</translation>
    </message>
    <message>
        <source>Take over what was changed in an annotated PDF: notes, highlights, replies, deletions.</source>
        <translation>Übernehmen, was in einem PDF mit Anmerkungen geändert wurde: Notizen, Hervorhebungen, Antworten, Löschungen.</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>neue Notiz</translation>
    </message>
    <message>
        <source>Changes: %1; marks as they were: %2.</source>
        <translation>Änderungen: %1; unveränderte Marken: %2.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no article %1 in the project; `parallax dump` lists the ids.</source>
        <translation>Das Projekt enthält keinen Artikel %1; „parallax dump“ führt die Kennungen auf.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be shown.</source>
        <translation>Das Projekt „%1“ kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”. Check the folder and its permissions.</source>
        <translation>Das Bild konnte nicht nach „%1“ geschrieben werden. Den Ordner und seine Berechtigungen prüfen.</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Say with -o which PNG file to write.</source>
        <translation>Mit -o angeben, welche PNG-Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>“%1” is no size; write one like 1600x1000.</source>
        <translation>„%1“ ist keine Größe; eine wie 1600x1000 angeben.</translation>
    </message>
    <message>
        <source>“%1” is no article id; “parallax dump” lists them.</source>
        <translation>„%1“ ist keine Artikelkennung; „parallax dump“ führt sie auf.</translation>
    </message>
    <message>
        <source>An article to open, up to four times; else the newest two.</source>
        <translation>Ein zu öffnender Artikel, bis zu viermal; sonst die neuesten zwei.</translation>
    </message>
    <message>
        <source>What to search for in the view search.</source>
        <translation>Wonach in der Ansicht search gesucht wird.</translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation>Größe des Fensters in Pixeln.</translation>
    </message>
    <message>
        <source>In the dark theme.</source>
        <translation>Im dunklen Farbschema.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>Die zu schreibende PNG-Datei.</translation>
    </message>
    <message>
        <source>Picture the real window, without a display.</source>
        <translation>Das echte Fenster abbilden, ohne Bildschirm.</translation>
    </message>
    <message>
        <source>There is no view “%1”; the views are read, search, compare, positions, issues, timeline, tags, overview and briefing.</source>
        <translation>Es gibt keine Ansicht „%1“; die Ansichten sind read, search, compare, positions, issues, timeline, tags, overview und briefing.</translation>
    </message>
    <message>
        <source>What to show: read, search, compare, positions, issues, timeline, tags, overview or briefing.</source>
        <translation>Was gezeigt wird: read, search, compare, positions, issues, timeline, tags, overview oder briefing.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Articles found: %1. Shown: %2.</source>
        <translation>Artikel gefunden: %1. Angezeigt: %2.</translation>
    </message>
    <message>
        <source>Only the newest %1 of them were ranked.</source>
        <translation>Nur die neuesten %1 davon wurden eingestuft.</translation>
    </message>
    <message>
        <source>“--limit %1”: the number of articles to show is a whole number from 1 on.</source>
        <translation>„--limit %1“: Die Anzahl der anzuzeigenden Artikel ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Number of articles to show; 50 when left out.</source>
        <translation>Anzahl der anzuzeigenden Artikel; ohne Angabe 50.</translation>
    </message>
    <message>
        <source>Best first instead of newest first.</source>
        <translation>Beste Treffer zuerst statt neueste zuerst.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Find articles: words, &quot;a phrase&quot;, AND, OR, NOT, begin*, NEAR(a b, 5), source:, title:, before:, after:, on:.</source>
        <translation>Artikel finden: Wörter, &quot;eine Wortfolge&quot;, AND, OR, NOT, Anfang*, NEAR(a b, 5), source:, title:, before:, after:, on:.</translation>
    </message>
</context>
<context>
    <name>Searcher</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The project could not be searched: %1.</source>
        <translation>Das Projekt konnte nicht durchsucht werden: %1.</translation>
    </message>
</context>
<context>
    <name>SharedRecords</name>
    <message>
        <source>an import or an analysis has stored the same outlet or entity, or another one in its place</source>
        <translation>Ein Import oder eine Auswertung hat dieselbe Quelle oder Entität gespeichert, oder eine andere an ihrer Stelle</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>par. %1–%2</source>
        <translation>Abs. %1–%2</translation>
    </message>
    <message>
        <source>par. %1</source>
        <translation>Abs. %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <comment>a source</comment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>a speaker and a source</comment>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>No source is known under “%1”.</source>
        <translation>Unter „%1“ ist keine Quelle bekannt.</translation>
    </message>
    <message>
        <source>An article that is not in the project any more</source>
        <translation>Ein Artikel, der nicht mehr im Projekt ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a source and its paragraph</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source and its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a source and who said it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 These words are not in the corrected article any more.</source>
        <translation>%1 Diese Wörter stehen nicht mehr im korrigierten Artikel.</translation>
    </message>
    <message>
        <source>%1 The article was corrected; cited were the words %2</source>
        <translation>%1 Der Artikel wurde korrigiert; zitiert waren die Wörter %2</translation>
    </message>
</context>
<context>
    <name>StanceWords</name>
    <message>
        <source>supports</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>fordert</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>bietet an</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>unter Bedingungen</translation>
    </message>
    <message>
        <source>predicts</source>
        <translation>sagt voraus</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>vorsichtig</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <source>emphatic</source>
        <translation>nachdrücklich</translation>
    </message>
</context>
<context>
    <name>StatementEdits</name>
    <message>
        <source>This statement is not there any more. The article was analysed again in the meantime.</source>
        <translation>Diese Aussage gibt es nicht mehr. Der Artikel wurde inzwischen erneut ausgewertet.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n statement(s)</source>
        <translation>
            <numerusform>%n Aussage annehmen</numerusform>
            <numerusform>%n Aussagen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n statement(s)</source>
        <translation>
            <numerusform>%n Aussage ablehnen</numerusform>
            <numerusform>%n Aussagen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n statement(s)</source>
        <translation>
            <numerusform>Entscheidung über %n Aussage zurücknehmen</numerusform>
            <numerusform>Entscheidungen über %n Aussagen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the speaker of %n statement(s)</source>
        <translation>
            <numerusform>Sprecher von %n Aussage ändern</numerusform>
            <numerusform>Sprecher von %n Aussagen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what was said first.</source>
        <translation>Zuerst das Gesagte auswählen.</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Aussage hinzufügen</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>the disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>another program or window is writing to the project</source>
        <translation>Ein anderes Programm oder Fenster schreibt gerade in das Projekt</translation>
    </message>
    <message>
        <source>the project or its folder cannot be written</source>
        <translation>Das Projekt oder sein Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the project file is damaged</source>
        <translation>Die Projektdatei ist beschädigt</translation>
    </message>
    <message>
        <source>the disk reports an error (%1)</source>
        <translation>Der Datenträger meldet einen Fehler (%1)</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>Der Speicher reicht nicht aus</translation>
    </message>
    <message>
        <source>an article is too large for the project file</source>
        <translation>Ein Artikel ist zu groß für die Projektdatei</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation>Die Datei oder ihr Ordner kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>what it belongs to is not in the project any more</source>
        <translation>das, wozu es gehört, ist nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>the project has another one of the same name or in the same place</source>
        <translation>im Projekt gibt es schon eines mit demselben Namen oder an derselben Stelle</translation>
    </message>
</context>
<context>
    <name>SummaryCommand</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>country, state or city</source>
        <translation>Land, Region oder Stadt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Abkommen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entities (mentions)</source>
        <translation>Entitäten (Erwähnungen)</translation>
    </message>
    <message>
        <source>Articles: %1. Outlets: %2. Entities: %3, mentioned %4 times.</source>
        <translation>Artikel: %1. Quellen: %2. Entitäten: %3, %4-mal erwähnt.</translation>
    </message>
    <message>
        <source>Published from %1 to %2.</source>
        <translation>Veröffentlicht von %1 bis %2.</translation>
    </message>
    <message>
        <source>Most named</source>
        <translation>Am häufigsten genannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Show the articles and the most named entities as tables.</source>
        <translation>Die Artikel und die meistgenannten Entitäten als Tabellen anzeigen.</translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>TagMatrix</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>TagSearchHits</name>
    <message>
        <source>The tagging was cancelled; nothing was changed.</source>
        <translation>Das Verschlagworten wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This tag is not in the codebook any more.</source>
        <translation>Dieses Schlagwort ist nicht mehr im Schlagwortverzeichnis.</translation>
    </message>
    <message>
        <source>The search “%1” finds no words in the articles that could be tagged.</source>
        <translation>Die Suche „%1“ findet in den Artikeln keine Wörter, die verschlagwortet werden könnten.</translation>
    </message>
    <message>
        <source>Tag all places of “%1” with “%2”</source>
        <translation>Alle Fundstellen von „%1“ mit „%2“ verschlagworten</translation>
    </message>
</context>
<context>
    <name>TagShortcut</name>
    <message>
        <source>A tag&apos;s key is one letter or digit.</source>
        <translation>Die Taste eines Schlagworts ist ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>%1 is a command of the reader already.</source>
        <translation>%1 ist schon ein Befehl des Lesebereichs.</translation>
    </message>
</context>
<context>
    <name>TaggingEdits</name>
    <message>
        <source>This tagging is not in the project any more.</source>
        <translation>Diese Markierung ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Only passages of one tag in one article can be joined.</source>
        <translation>Nur Passagen mit demselben Schlagwort im selben Artikel lassen sich verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>Join %n tagging(s) to one</source>
        <translation>
            <numerusform>%n Markierung zu einer verbinden</numerusform>
            <numerusform>%n Markierungen zu einer verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the ends of a passage of “%1”</source>
        <translation>Grenzen einer Passage mit „%1“ verschieben</translation>
    </message>
    <message>
        <source>Place a passage of “%1”</source>
        <translation>Passage mit „%1“ zuordnen</translation>
    </message>
    <message>
        <source>This tag is on exactly this passage already.</source>
        <translation>Genau diese Passage hat dieses Schlagwort schon.</translation>
    </message>
    <message>
        <source>This tag is not in the codebook any more.</source>
        <translation>Dieses Schlagwort ist nicht mehr im Schlagwortverzeichnis.</translation>
    </message>
    <message numerus="yes">
        <source>Retag %n passage(s) with “%1”</source>
        <translation>
            <numerusform>%n Passage ein anderes Schlagwort geben: „%1“</numerusform>
            <numerusform>%n Passagen ein anderes Schlagwort geben: „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tagging(s)</source>
        <translation>
            <numerusform>%n Markierung entfernen</numerusform>
            <numerusform>%n Markierungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) with “%1”</source>
        <translation>
            <numerusform>%n Passage mit „%1“ verschlagworten</numerusform>
            <numerusform>%n Passagen mit „%1“ verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is not in the project any more.</source>
        <translation>Der Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Zuerst Wörter auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>This tag is on %n passage(s) already.</source>
        <translation>
            <numerusform>%n Passage hat dieses Schlagwort schon.</numerusform>
            <numerusform>%n Passagen haben dieses Schlagwort schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words in the passage that could name a tag.</source>
        <translation>In der Passage steht kein Wort, das als Schlagwort dienen könnte.</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Some bytes are not valid %1 and are shown as “�”.</source>
        <translation>Einige Bytes sind kein gültiges %1 und werden als „�“ angezeigt.</translation>
    </message>
    <message>
        <source>The encoding was guessed to be %1. Check the letters beyond A to Z.</source>
        <translation>Die Kodierung wurde als %1 erraten. Die Buchstaben außerhalb von A bis Z prüfen.</translation>
    </message>
    <message>
        <source>This is a %1 file, not text.</source>
        <translation>Dies ist eine %1-Datei, kein Text.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Statement date</source>
        <translation>Datum der Aussage</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Datum des Berichts</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Ereignisdatum</translation>
    </message>
    <message>
        <source>Everything stands where it was said.</source>
        <translation>Alles steht dort, wo es gesagt wurde.</translation>
    </message>
    <message>
        <source>Everything stands where the article that tells of it was published.</source>
        <translation>Alles steht dort, wo der Artikel veröffentlicht wurde, der davon berichtet.</translation>
    </message>
    <message>
        <source>Everything stands where it happened.</source>
        <translation>Alles steht dort, wo es geschehen ist.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation>%1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 Aussage</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 Aussagen</translation>
    </message>
    <message>
        <source>%1 publication</source>
        <translation>%1 Veröffentlichung</translation>
    </message>
    <message>
        <source>%1 publications</source>
        <translation>%1 Veröffentlichungen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>background, which no article tells of</source>
        <translation>Hintergrund, von dem kein Artikel berichtet</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand angelegt</translation>
    </message>
    <message>
        <source>another date for it</source>
        <translation>ein anderes Datum dafür</translation>
    </message>
    <message>
        <source>report of %1</source>
        <translation>Bericht vom %1</translation>
    </message>
</context>
<context>
    <name>TimelineCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>a speaker and what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Bestritten: %1</translation>
    </message>
    <message>
        <source>Date as it is known: %1</source>
        <translation>Datum, soweit bekannt: %1</translation>
    </message>
    <message>
        <source>Other dates given: %1</source>
        <translation>Andere genannte Datumsangaben: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Mit: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Geplant.</translation>
    </message>
    <message>
        <source>Background that an analyst added.</source>
        <translation>Hintergrund, von einer Person hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message>
        <source>Say with --format what to write: csv or icalendar.</source>
        <translation>Mit --format angeben, was geschrieben werden soll: csv oder icalendar.</translation>
    </message>
    <message>
        <source>There is no format “%1”; the formats are csv and icalendar.</source>
        <translation>Es gibt kein Format „%1“; die Formate sind csv und icalendar.</translation>
    </message>
    <message>
        <source>There are no dates “%1”; they are those of event, statement or report.</source>
        <translation>Es gibt keine Datumsangaben „%1“; möglich sind event, statement und report.</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Mit -o angeben, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Written: %1. Left out for want of a date: %2.</source>
        <translation>Geschrieben: %1. Mangels Datum ausgelassen: %2.</translation>
    </message>
    <message>
        <source>What to write: csv (for spreadsheets) or icalendar.</source>
        <translation>Was geschrieben wird: csv (für Tabellenkalkulationen) oder icalendar.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>By which dates: those of the event, the statement or the report.</source>
        <translation>Nach welchem Datum: dem des Ereignisses (event), der Aussage (statement) oder des Berichts (report).</translation>
    </message>
    <message>
        <source>Write events, statements and publications by their dates.</source>
        <translation>Ereignisse, Aussagen und Veröffentlichungen nach Datum schreiben.</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>The timeline could not be written: %1.</source>
        <translation>Die Zeitleiste konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled; what is written so far is not complete.</source>
        <translation>Der Export wurde abgebrochen; das bisher Geschriebene ist unvollständig.</translation>
    </message>
    <message>
        <source>%1: timeline</source>
        <comment>the name of a project</comment>
        <translation>%1: Zeitleiste</translation>
    </message>
    <message>
        <source>From the project “%1”, %2. Made with Parallax.</source>
        <translation>Aus dem Projekt „%1“, %2. Erstellt mit Parallax.</translation>
    </message>
    <message>
        <source>The timeline was written to “%1”.</source>
        <translation>Die Zeitleiste wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Exporting the timeline</source>
        <translation>Zeitleiste wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date left out.</source>
        <translation>
            <numerusform>%n ohne Datum ausgelassen.</numerusform>
            <numerusform>%n ohne Datum ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the timeline written to “%1”.</source>
        <translation>
            <numerusform>%n Eintrag der Zeitleiste nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Einträge der Zeitleiste nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineFile</name>
    <message>
        <source>What is seen, as a &amp;drawing (SVG)…</source>
        <translation>Sichtbares als &amp;Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>What is seen, on an A&amp;4 page (PDF)…</source>
        <translation>Sichtbares auf einer A&amp;4-Seite (PDF) …</translation>
    </message>
    <message>
        <source>What is seen, on an A&amp;3 page (PDF)…</source>
        <translation>Sichtbares auf einer A&amp;3-Seite (PDF) …</translation>
    </message>
    <message>
        <source>The items, as a &amp;table (CSV)…</source>
        <translation>Einträge als &amp;Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>The items, as a &amp;calendar (iCalendar)…</source>
        <translation>Einträge als &amp;Kalender (iCalendar) …</translation>
    </message>
    <message>
        <source>What is seen, as a &amp;picture (PNG)…</source>
        <translation>Sichtbares als &amp;Bild (PNG) …</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>event on one day</source>
        <translation>Ereignis an einem Tag</translation>
    </message>
    <message>
        <source>several days, or a month or year</source>
        <translation>mehrere Tage oder ein Monat oder Jahr</translation>
    </message>
    <message>
        <source>about or perhaps then</source>
        <translation>ungefähr oder vielleicht dann</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>end or start not known</source>
        <translation>Ende oder Anfang unbekannt</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>paler: suggested by the analysis, not yet accepted</source>
        <translation>blasser: von der Auswertung vorgeschlagen, noch nicht angenommen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>background, added without a source</source>
        <translation>Hintergrund, ohne Quelle hinzugefügt</translation>
    </message>
    <message>
        <source>another date given for an event</source>
        <translation>anderes Datum für ein Ereignis</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>The timeline was not exported: “%1” could not be written (%2).</source>
        <translation>Die Zeitleiste wurde nicht exportiert: „%1“ konnte nicht geschrieben werden (%2).</translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message>
        <source>Reading the timeline was cancelled.</source>
        <translation>Das Lesen der Zeitleiste wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>UprightPdf</name>
    <message>
        <source>“%1” is damaged and cannot be read. Ask for the file again.</source>
        <translation>„%1“ ist beschädigt und kann nicht gelesen werden. Um eine neue Kopie der Datei bitten.</translation>
    </message>
    <message>
        <source>The words of “%1” cannot be read.</source>
        <translation>Die Wörter von „%1“ können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>One of the two articles is not in the project any more.</source>
        <translation>Einer der beiden Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>An article cannot take its own place. Choose another article as the newer version.</source>
        <translation>Ein Artikel kann sich nicht selbst ersetzen. Einen anderen Artikel als neuere Fassung wählen.</translation>
    </message>
    <message>
        <source>A newer version took the place of “%1” already.</source>
        <translation>Eine neuere Fassung hat „%1“ schon ersetzt.</translation>
    </message>
    <message>
        <source>“%1” is itself an older version. Choose the newest one.</source>
        <translation>„%1“ ist selbst eine ältere Fassung. Die neueste wählen.</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Neue Fassung von „%1“</translation>
    </message>
</context>
</TS>
