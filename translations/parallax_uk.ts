<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AnalysisJob</name>
    <message numerus="yes">
        <source>%n article(s) analysed again.</source>
        <translation>
            <numerusform>Знову проаналізовано %n статтю.</numerusform>
            <numerusform>Знову проаналізовано %n статті.</numerusform>
            <numerusform>Знову проаналізовано %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of people kept.</source>
        <translation>
            <numerusform>Збережено %n рішення людей.</numerusform>
            <numerusform>Збережено %n рішення людей.</numerusform>
            <numerusform>Збережено %n рішень людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The analysis was stopped; the other articles are as they were.</source>
        <translation>Аналіз зупинено; інші статті лишилися, як були.</translation>
    </message>
    <message>
        <source>Analysing articles</source>
        <translation>Аналіз статей</translation>
    </message>
</context>
<context>
    <name>AnalyzeCommand</name>
    <message>
        <source>The analysis was stopped. What is counted below is stored; the same command again does the rest.</source>
        <translation>Аналіз зупинено. Пораховане нижче збережено; та сама команда виконає решту.</translation>
    </message>
    <message>
        <source>Articles analysed: %1. Decisions of people kept: %2.</source>
        <translation>Проаналізовано статей: %1. Збережено рішень людей: %2.</translation>
    </message>
    <message>
        <source>Analyse the articles again; what people accepted, changed or rejected stays.</source>
        <translation>Знову проаналізувати статті; прийняте, змінене чи відхилене людьми залишається.</translation>
    </message>
</context>
<context>
    <name>AnnotatePdfCommand</name>
    <message>
        <source>“%1” cannot be left out; what can is tags, notes, positions, suggested and entities.</source>
        <translation>«%1» неможливо пропустити; можна — tags, notes, positions, suggested та entities.</translation>
    </message>
    <message>
        <source>There is no paper “%1”; the papers are a4 and letter.</source>
        <translation>Формату паперу «%1» немає; є формати a4 і letter.</translation>
    </message>
    <message>
        <source>Say with -o which file, or which folder, to write.</source>
        <translation>Вкажіть за допомогою -o, який файл або яку теку записати.</translation>
    </message>
    <message>
        <source>Name the articles by their ids, or say --all; a dump lists them.</source>
        <translation>Вкажіть ідентифікатори статей або --all; їх показує команда dump.</translation>
    </message>
    <message>
        <source>The project has no article “%1”. Its articles and their ids are listed by a dump.</source>
        <translation>У проєкті немає статті «%1». Статті та їхні ідентифікатори показує команда dump.</translation>
    </message>
    <message>
        <source>The project has no tag “%1”. A dump lists its tags.</source>
        <translation>У проєкті немає мітки «%1». Мітки показує команда dump.</translation>
    </message>
    <message>
        <source>Files: %1; articles: %2; pages: %3; annotations: %4.</source>
        <translation>Файлів: %1; статей: %2; сторінок: %3; анотацій: %4.</translation>
    </message>
    <message>
        <source>All articles of the project.</source>
        <translation>Усі статті проєкту.</translation>
    </message>
    <message>
        <source>The PDF file for all of them; or a folder, for a file an article.</source>
        <translation>Файл PDF для них усіх; або тека, щоб кожна стаття мала свій файл.</translation>
    </message>
    <message>
        <source>What to leave out: tags, notes, positions, suggested (positions) or entities; may be repeated.</source>
        <translation>Що пропустити: tags (мітки), notes (нотатки), positions (позиції), suggested (запропоновані позиції) або entities (сутності); можна повторювати.</translation>
    </message>
    <message>
        <source>Only this tag with those below it, as Red lines/NATO; may be repeated.</source>
        <translation>Лише ця мітка й ті, що під нею, наприклад Red lines/NATO; можна повторювати.</translation>
    </message>
    <message>
        <source>Only tags and notes of this person; may be repeated.</source>
        <translation>Лише мітки й нотатки цієї людини; можна повторювати.</translation>
    </message>
    <message>
        <source>Size of the pages: a4 or letter.</source>
        <translation>Розмір сторінок: a4 або letter.</translation>
    </message>
    <message>
        <source>Write articles as PDFs whose marks are annotations that can be edited.</source>
        <translation>Записати статті як PDF, позначки в яких є анотаціями, що їх можна редагувати.</translation>
    </message>
</context>
<context>
    <name>AnnotatedPdf</name>
    <message>
        <source>An article that was chosen is not in the project any more.</source>
        <translation>Вибраної статті вже немає в проєкті.</translation>
    </message>
    <message>
        <source>No article was chosen to be exported.</source>
        <translation>Не вибрано жодної статті для експорту.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title and a sentence about it</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>Не вдалося створити теку «%1». Виберіть інше місце.</translation>
    </message>
    <message numerus="yes">
        <source>The export was cancelled. %n file(s) had been written.</source>
        <translation>
            <numerusform>Експорт скасовано. Уже записано %n файл.</numerusform>
            <numerusform>Експорт скасовано. Уже записано %n файли.</numerusform>
            <numerusform>Експорт скасовано. Уже записано %n файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>grade %1 (%2)</source>
        <translation>оцінка %1 (%2)</translation>
    </message>
    <message>
        <source>Untitled article of %1</source>
        <translation>Стаття без заголовка, %1</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата невідома</translation>
    </message>
    <message>
        <source>file %1, SHA-256 %2</source>
        <translation>файл %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>“%1”: the passage of “%2” holds no words; its mark stands in the margin alone.</source>
        <translation>«%1»: в уривку «%2» немає слів; його позначка стоїть лише на полях.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a note and its author</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Annotated on %1</source>
        <translation>Анотовано %1</translation>
    </message>
    <message>
        <source>Annotated by %1, %2</source>
        <translation>Анотовано: %1, %2</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>agreement, event or medium</source>
        <translation>угода, подія чи медіа</translation>
    </message>
    <message>
        <source>A person is named. Solid underline.</source>
        <translation>Згадано особу. Суцільне підкреслення.</translation>
    </message>
    <message>
        <source>An organisation is named. Dashed underline.</source>
        <translation>Згадано організацію. Підкреслення штрихами.</translation>
    </message>
    <message>
        <source>A country, a city or another place is named. Dotted underline.</source>
        <translation>Згадано країну, місто чи інше місце. Підкреслення крапками.</translation>
    </message>
    <message>
        <source>An agreement, an event or a medium is named. Underline of dashes and dots.</source>
        <translation>Згадано угоду, подію чи медіа. Підкреслення штрихами й крапками.</translation>
    </message>
    <message>
        <source>A position: its holder, named in the margin, “%1”. Highlighted.</source>
        <translation>Позиція: її носій, названий на полях, — «%1». Виділено кольором.</translation>
    </message>
    <message>
        <source>tagged passage</source>
        <translation>позначений уривок</translation>
    </message>
    <message>
        <source>A tag, named in the margin beside a dot of its colour. Highlighted.</source>
        <translation>Мітка, названа на полях біля крапки її кольору. Виділено кольором.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>A note, written out in the margin. Highlighted.</source>
        <translation>Нотатка, наведена на полях. Виділено кольором.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Сторінка %1</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <comment>a page and the article it is of</comment>
        <translation>Сторінка %1: %2</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Сутності</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Index of annotations</source>
        <translation>Покажчик анотацій</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Що означають позначки</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Експорт скасовано.</translation>
    </message>
    <message>
        <source>annotated article</source>
        <translation>стаття з анотаціями</translation>
    </message>
    <message>
        <source>annotated article %1 of %2</source>
        <translation>стаття %1 з %2, з анотаціями</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being exported. Export it again.</source>
        <translation>«%1» змінено під час експорту. Експортуйте статтю ще раз.</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>зміст</translation>
    </message>
    <message>
        <source>index and legend</source>
        <translation>покажчик і пояснення позначок</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>The words “%1”, tagged “%2”, are not in the text of this version.</source>
        <translation>Слів «%1», позначених міткою «%2», немає в тексті цієї версії.</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>за словами: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>хтось</translation>
    </message>
    <message>
        <source>The words “%1”, which have the note “%2”, are not in the text of this version.</source>
        <translation>Слів «%1», до яких є нотатка «%2», немає в тексті цієї версії.</translation>
    </message>
    <message>
        <source>The position “%1” has no passage in the text of this version.</source>
        <translation>Позиція «%1» не має уривка в тексті цієї версії.</translation>
    </message>
    <message>
        <source>Tagged passages</source>
        <translation>Позначені уривки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (запропоновано)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotated article(s)</source>
        <translation>
            <numerusform>%n стаття з анотаціями</numerusform>
            <numerusform>%n статті з анотаціями</numerusform>
            <numerusform>%n статей з анотаціями</numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks mean, and the files of the articles</source>
        <translation>Що означають позначки та файли статей</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a label and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tags, positions and notes are annotations of this PDF: a viewer lists them, shows what is written in them, and can change or delete them. Underlines are part of the page.</source>
        <translation>Мітки, позиції та нотатки є анотаціями цього PDF: програма перегляду показує їхній список і вміст, може їх змінювати й видаляти. Підкреслення належать до сторінки.</translation>
    </message>
    <message>
        <source>A position that is called suggested was found by the program, and nobody has decided on it yet.</source>
        <translation>Позицію з позначкою «запропоновано» знайшла програма, і ще ніхто не ухвалив рішення щодо неї.</translation>
    </message>
    <message>
        <source>Files of the articles</source>
        <translation>Файли статей</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>What could not be placed</source>
        <translation>Що не вдалося розмістити</translation>
    </message>
    <message>
        <source>The pages could not be printed into the folder “%1”: %2. Make room there.</source>
        <translation>Не вдалося надрукувати сторінки в теку «%1»: %2. Звільніть там місце.</translation>
    </message>
    <message>
        <source>tinted passages are PDF annotations</source>
        <translation>виділені кольором уривки є анотаціями PDF</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a position is on, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Index and legend</source>
        <translation>Покажчик і пояснення позначок</translation>
    </message>
</context>
<context>
    <name>AnnotationCheck</name>
    <message>
        <source>The edit “%1” (number %2 of the history) is damaged, so that it cannot be undone.</source>
        <translation>Зміну «%1» (номер %2 в історії) пошкоджено, тому її неможливо скасувати.</translation>
    </message>
    <message>
        <source>“%1”: it took, through other versions, the place of itself, so that no list shows it.</source>
        <translation>«%1»: стаття через інші версії замінила саму себе, тому її не показує жоден список.</translation>
    </message>
    <message>
        <source>The entity “%1” is merged, through others, into itself, so that no list shows it.</source>
        <translation>Сутність «%1» через інші приєднано до неї самої, тому її не показує жоден список.</translation>
    </message>
    <message>
        <source>“%1”: the tagged passage from %2 to %3 is not the words that were tagged.</source>
        <translation>«%1»: позначений уривок від %2 до %3 — не ті слова, які позначено.</translation>
    </message>
    <message>
        <source>“%1”: the passage of a note from %2 to %3 is not the words that the note was on.</source>
        <translation>«%1»: уривок нотатки від %2 до %3 — не ті слова, до яких її написано.</translation>
    </message>
    <message>
        <source>“%1”: the words around the tagged passage from %2 to %3 are not those that are kept with it.</source>
        <translation>«%1»: слова довкола позначеного уривка від %2 до %3 — не ті, що збережені з ним.</translation>
    </message>
    <message>
        <source>“%1”: the words around the passage of a note from %2 to %3 are not those kept with it.</source>
        <translation>«%1»: слова довкола уривка нотатки від %2 до %3 — не ті, що збережені з ним.</translation>
    </message>
    <message>
        <source>“%1”: the passage from %2 to %3 that a briefing cites is not the words that were cited.</source>
        <translation>«%1»: уривок від %2 до %3, на який посилається брифінг, — не ті слова, на які було посилання.</translation>
    </message>
    <message>
        <source>“%1”: the words around the passage from %2 to %3 that a briefing cites are not those kept with it.</source>
        <translation>«%1»: слова довкола уривка від %2 до %3, на який посилається брифінг, — не ті, що збережені з ним.</translation>
    </message>
</context>
<context>
    <name>AnnotationExport</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Не вдалося записати експорт: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled; what is written so far is not complete.</source>
        <translation>Експорт скасовано; записане досі неповне.</translation>
    </message>
    <message>
        <source>Exporting taggings and notes</source>
        <translation>Експорт позначень і нотаток</translation>
    </message>
    <message numerus="yes">
        <source>%n tagging(s) and note(s) written to “%1”.</source>
        <translation>
            <numerusform>До «%1» записано %n позначення чи нотатку.</numerusform>
            <numerusform>До «%1» записано %n позначення й нотатки.</numerusform>
            <numerusform>До «%1» записано %n позначень і нотаток.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationMarkdown</name>
    <message>
        <source>Tagged passages and notes</source>
        <translation>Позначені уривки й нотатки</translation>
    </message>
    <message>
        <source>Notes without a tag</source>
        <translation>Нотатки без мітки</translation>
    </message>
    <message>
        <source>characters %1 to %2</source>
        <translation>символи %1–%2</translation>
    </message>
    <message>
        <source>not found in the corrected text</source>
        <translation>не знайдено у виправленому тексті</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Нотатка до «%1»</translation>
    </message>
    <message>
        <source>Note on the article %1</source>
        <translation>Нотатка до статті %1</translation>
    </message>
    <message>
        <source>Note on the tag</source>
        <translation>Нотатка до мітки</translation>
    </message>
</context>
<context>
    <name>AnnotationWords</name>
    <message>
        <source>Note on %1</source>
        <translation>Нотатка до «%1»</translation>
    </message>
    <message>
        <source>Note on the tag</source>
        <translation>Нотатка до мітки</translation>
    </message>
    <message>
        <source>Note on the tagging</source>
        <translation>Нотатка до позначення</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>без місця</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <translation>Нотатка · %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Нотатка: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Мітки: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Нотатки: %1</translation>
    </message>
</context>
<context>
    <name>ArticleEdits</name>
    <message>
        <source>This article is not in the project any more.</source>
        <translation>Цієї статті вже немає в проєкті.</translation>
    </message>
    <message>
        <source>Change the title of “%1”</source>
        <translation>Змінити заголовок «%1»</translation>
    </message>
    <message>
        <source>Change the date of “%1”</source>
        <translation>Змінити дату «%1»</translation>
    </message>
    <message>
        <source>Change the outlet of “%1”</source>
        <translation>Змінити джерело «%1»</translation>
    </message>
    <message>
        <source>Change the byline of “%1”</source>
        <translation>Змінити рядок автора «%1»</translation>
    </message>
    <message>
        <source>Change the address of “%1”</source>
        <translation>Змінити адресу «%1»</translation>
    </message>
    <message>
        <source>Change the details of “%1”</source>
        <translation>Змінити відомості про «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar in a form that can be kept. Write a year (2025), a month (2025-08), a day (2025-08-20) or a minute (2025-08-20T04:46).</source>
        <translation>«%1» — не календарна дата, яку можна зберегти. Вкажіть рік (2025), місяць (2025-08), день (2025-08-20) або хвилину (2025-08-20T04:46).</translation>
    </message>
    <message>
        <source>“%1” is no grade of reliability. The grades are A to F.</source>
        <translation>«%1» — не оцінка надійності. Оцінки — від A до F.</translation>
    </message>
    <message>
        <source>Take the grade from “%1”</source>
        <translation>Зняти оцінку з «%1»</translation>
    </message>
    <message>
        <source>Grade “%1” %2</source>
        <translation>Оцінити «%1»: %2</translation>
    </message>
    <message>
        <source>No article is from “%1”. Give the article its outlet first, then grade it.</source>
        <translation>Немає статей із джерела «%1». Спершу вкажіть джерело статті, тоді оцініть його.</translation>
    </message>
    <message>
        <source>“%1” is no grade of credibility. The grades are 1 to 6.</source>
        <translation>«%1» — не оцінка достовірності. Оцінки — від 1 до 6.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Цілком надійне</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Зазвичай надійне</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Досить надійне</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Зазвичай ненадійне</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Ненадійне</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Надійність неможливо оцінити</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Підтверджено іншими джерелами</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Імовірно, правда</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Можливо, правда</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сумнівно</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Малоймовірно</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Правдивість неможливо оцінити</translation>
    </message>
</context>
<context>
    <name>ArticlesIn</name>
    <message>
        <source>Finding the articles of the period was cancelled.</source>
        <translation>Пошук статей за цей період скасовано.</translation>
    </message>
</context>
<context>
    <name>BriefCommand</name>
    <message>
        <source>The project has no briefing yet. Write one in the window, or have one drafted with --draft.</source>
        <translation>У проєкті ще немає брифінгу. Напишіть його у вікні або складіть чернетку за допомогою --draft.</translation>
    </message>
    <message>
        <source>The project has no briefing “%1”; “--list” tells which there are.</source>
        <translation>У проєкті немає брифінгу «%1»; «--list» показує, які є.</translation>
    </message>
    <message>
        <source>Several briefings could be meant. Name one by its id; “--list” tells them.</source>
        <translation>Під це підходить кілька брифінгів. Вкажіть один за ідентифікатором; їх показує «--list».</translation>
    </message>
    <message>
        <source>There is no template “%1”, nor a file of that name; the templates are %2.</source>
        <translation>Немає ні шаблону «%1», ні файлу з такою назвою; є шаблони %2.</translation>
    </message>
    <message>
        <source>Drafted “%1”. Sentences, each with its citation: %2.</source>
        <translation>Складено чернетку «%1». Речень, кожне з посиланням: %2.</translation>
    </message>
    <message>
        <source>There is no paper “%1”; the papers are a4 and letter.</source>
        <translation>Формату паперу «%1» немає; є формати a4 і letter.</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Вкажіть за допомогою -o, який файл записати.</translation>
    </message>
    <message>
        <source>What to write is told by the end of the file&apos;s name: .pdf, .odt, .docx, .html or .md.</source>
        <translation>Що записати, видно з розширення файлу: .pdf, .odt, .docx, .html або .md.</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt, .docx, .html or .md.</source>
        <translation>Файл, який записати: .pdf, .odt, .docx, .html або .md.</translation>
    </message>
    <message>
        <source>Only list the briefings: id, last change, title.</source>
        <translation>Лише показати список брифінгів: ідентифікатор, остання зміна, заголовок.</translation>
    </message>
    <message>
        <source>Draft the briefing from the project first: one-page-brief, position-paper, chronology, source-summary, or a file of your own.</source>
        <translation>Спершу скласти чернетку брифінгу за проєктом: one-page-brief, position-paper, chronology, source-summary або власний файл.</translation>
    </message>
    <message>
        <source>In a draft also what nobody has accepted yet; it is marked so.</source>
        <translation>У чернетці також те, чого ще ніхто не прийняв; воно матиме позначку.</translation>
    </message>
    <message>
        <source>Sources at the end and not at the foot of the pages.</source>
        <translation>Джерела в кінці, а не внизу сторінок.</translation>
    </message>
    <message>
        <source>Size of the pages: a4 or letter.</source>
        <translation>Розмір сторінок: a4 або letter.</translation>
    </message>
    <message>
        <source>Write a briefing, with its sources, as a document.</source>
        <translation>Записати брифінг із джерелами як документ.</translation>
    </message>
</context>
<context>
    <name>BriefingEdits</name>
    <message>
        <source>This briefing is not in the project any more.</source>
        <translation>Цього брифінгу вже немає в проєкті.</translation>
    </message>
    <message>
        <source>This citation is not in the project any more.</source>
        <translation>Цього посилання вже немає в проєкті.</translation>
    </message>
    <message>
        <source>A briefing needs a title.</source>
        <translation>Брифінгу потрібен заголовок.</translation>
    </message>
    <message>
        <source>Another citation is called “%1” by now. Cite the passage again.</source>
        <translation>Назву «%1» тепер має інше посилання. Пошліться на уривок ще раз.</translation>
    </message>
    <message>
        <source>New briefing “%1”</source>
        <translation>Новий брифінг «%1»</translation>
    </message>
    <message>
        <source>Copy briefing “%1”</source>
        <translation>Копіювати брифінг «%1»</translation>
    </message>
    <message>
        <source>Rename briefing “%1” to “%2”</source>
        <translation>Перейменувати брифінг «%1» на «%2»</translation>
    </message>
    <message>
        <source>Delete briefing “%1”</source>
        <translation>Видалити брифінг «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n briefing(s)</source>
        <translation>
            <numerusform>Видалити %n брифінг</numerusform>
            <numerusform>Видалити %n брифінги</numerusform>
            <numerusform>Видалити %n брифінгів</numerusform>
        </translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Написати «%1»</translation>
    </message>
    <message>
        <source>Bind citation “%1” to other words</source>
        <translation>Прив’язати посилання «%1» до інших слів</translation>
    </message>
    <message>
        <source>Select the words that the briefing cites first.</source>
        <translation>Спершу виберіть слова, на які посилається брифінг.</translation>
    </message>
    <message>
        <source>Accept the changed words of citation “%1”</source>
        <translation>Прийняти змінені слова посилання «%1»</translation>
    </message>
    <message>
        <source>The words of this citation are not in the corrected article. Cite another passage instead.</source>
        <translation>Слів цього посилання немає у виправленій статті. Натомість пошліться на інший уривок.</translation>
    </message>
</context>
<context>
    <name>BriefingExport</name>
    <message>
        <source>The export of the briefing was cancelled.</source>
        <translation>Експорт брифінгу скасовано.</translation>
    </message>
    <message>
        <source>The briefing is not in the project any more.</source>
        <translation>Цього брифінгу вже немає в проєкті.</translation>
    </message>
    <message>
        <source>The pages of the briefing could not be written: %1.</source>
        <translation>Не вдалося записати сторінки брифінгу: %1.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Брифінг</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n незалежне першоджерело</numerusform>
            <numerusform>%n незалежні першоджерела</numerusform>
            <numerusform>%n незалежних першоджерел</numerusform>
        </translation>
    </message>
    <message>
        <source>prepared %1</source>
        <translation>підготовлено %1</translation>
    </message>
    <message>
        <source>prepared %1 by %2</source>
        <translation>підготовлено %1, автор: %2</translation>
    </message>
    <message>
        <source>Unsourced sentences: none</source>
        <translation>Речень без джерела немає</translation>
    </message>
    <message>
        <source>Unsourced sentences: %1</source>
        <translation>Речень без джерела: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Виноски</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>The briefing could not be written: %1.</source>
        <translation>Не вдалося записати брифінг: %1.</translation>
    </message>
    <message>
        <source>Picture:</source>
        <translation>Зображення:</translation>
    </message>
    <message>
        <source>Back to where source %1 is cited</source>
        <translation>Назад до посилання на джерело %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) are not shown.</source>
        <translation>
            <numerusform>Ще %n подію не показано.</numerusform>
            <numerusform>Ще %n події не показано.</numerusform>
            <numerusform>Ще %n подій не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the document could not be packed.</source>
        <translation>Не вдалося запакувати файли документа.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Assessment.</source>
        <translation>Оцінка.</translation>
    </message>
    <message>
        <source>Assessment, %1.</source>
        <translation>Оцінка, %1.</translation>
    </message>
    <message>
        <source>on page %1</source>
        <comment>behind the numbers of notes</comment>
        <translation>на сторінці %1</translation>
    </message>
</context>
<context>
    <name>BriefingTemplates</name>
    <message>
        <source>One-page brief</source>
        <translation>Брифінг на одну сторінку</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Позиційний документ</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Source summary</source>
        <translation>Огляд джерел</translation>
    </message>
    <message>
        <source>The template “%1” could not be read: %2.</source>
        <translation>Не вдалося прочитати шаблон «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a template: at most 1 MB.</source>
        <translation>«%1» завеликий для шаблону: не більш як 1 МБ.</translation>
    </message>
    <message>
        <source>Nothing in the project for “%1”.</source>
        <translation>У проєкті немає нічого для частини «%1».</translation>
    </message>
    <message>
        <source>Nothing accepted in the project for “%1”.</source>
        <translation>У проєкті немає нічого прийнятого для частини «%1».</translation>
    </message>
    <message>
        <source>Draft “%1”</source>
        <translation>Скласти чернетку «%1»</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the folder of resources/templates with templates in this language</comment>
        <translation>uk</translation>
    </message>
</context>
<context>
    <name>BuildingBlocks</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Left out: the positions of %n further actor(s).</source>
        <translation>
            <numerusform>Не показано: позиції ще %n носія.</numerusform>
            <numerusform>Не показано: позиції ще %n носіїв.</numerusform>
            <numerusform>Не показано: позиції ще %n носіїв.</numerusform>
        </translation>
    </message>
    <message>
        <source>a source that is not named</source>
        <translation>неназване джерело</translation>
    </message>
    <message>
        <source>Nothing in the project for this part.</source>
        <translation>У проєкті немає нічого для цієї частини.</translation>
    </message>
    <message>
        <source>Nothing accepted in the project for this part.</source>
        <translation>У проєкті немає нічого прийнятого для цієї частини.</translation>
    </message>
    <message>
        <source>The project has no issue “%1”. Give the label of one of its issues.</source>
        <translation>У проєкті немає питання «%1». Вкажіть назву одного з його питань.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read. Write it like 2025-08-20, 2025-08 or 2025.</source>
        <translation>«%1» неможливо прочитати як дату. Пишіть так: 2025-08-20, 2025-08 або 2025.</translation>
    </message>
    <message>
        <source>“%1” is no form. The forms are “brief” and “full”.</source>
        <translation>Форми «%1» немає. Є форми «brief» і «full».</translation>
    </message>
    <message>
        <source>“%1” is no number. Write how many are to be shown, such as 5.</source>
        <translation>«%1» — не число. Вкажіть, скільки показати, наприклад 5.</translation>
    </message>
    <message>
        <source>The building block “%1” has no option “%2”.</source>
        <translation>Блок «%1» не має параметра «%2».</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Chronology, %1</source>
        <translation>Хронологія, %1</translation>
    </message>
    <message>
        <source>%1, with suggested events</source>
        <translation>%1, із запропонованими подіями</translation>
    </message>
    <message>
        <source>%1 according to %2</source>
        <translation>%1, за даними: %2</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>дата спірна: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further report(s)</source>
        <translation>
            <numerusform>ще %n повідомлення</numerusform>
            <numerusform>ще %n повідомлення</numerusform>
            <numerusform>ще %n повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that fewer articles tell of</source>
        <translation>
            <numerusform>%n подія, про яку розповідає менше статей</numerusform>
            <numerusform>%n події, про які розповідає менше статей</numerusform>
            <numerusform>%n подій, про які розповідає менше статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>%n подія без дати</numerusform>
            <numerusform>%n події без дати</numerusform>
            <numerusform>%n подій без дати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that no article tells of</source>
        <translation>
            <numerusform>%n подія, про яку не розповідає жодна стаття</numerusform>
            <numerusform>%n події, про які не розповідає жодна стаття</numerusform>
            <numerusform>%n подій, про які не розповідає жодна стаття</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Не показано: %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Reports differ on the stance of %1 on %2</source>
        <translation>Повідомлення по-різному подають позицію щодо питання %2 (%1)</translation>
    </message>
    <message>
        <source>%1: %2 (%3) against %4 (%5)</source>
        <translation>%1: %2 (%3) проти %4 (%5)</translation>
    </message>
    <message>
        <source>Actors differ on %1</source>
        <translation>Позиції щодо питання %1 розходяться</translation>
    </message>
    <message numerus="yes">
        <source>%n further contradiction(s)</source>
        <translation>
            <numerusform>ще %n суперечність</numerusform>
            <numerusform>ще %n суперечності</numerusform>
            <numerusform>ще %n суперечностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further issue(s) on which actors differ</source>
        <translation>
            <numerusform>ще %n питання, щодо якого позиції розходяться</numerusform>
            <numerusform>ще %n питання, щодо яких позиції розходяться</numerusform>
            <numerusform>ще %n питань, щодо яких позиції розходяться</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with fewer findings, which were not compared</source>
        <translation>
            <numerusform>%n стаття, у якій знайдено менше і яку не порівняно</numerusform>
            <numerusform>%n статті, у яких знайдено менше і які не порівняно</numerusform>
            <numerusform>%n статей, у яких знайдено менше і які не порівняно</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradictions in the reports</source>
        <translation>Суперечності в повідомленнях</translation>
    </message>
    <message>
        <source>Reports that differ</source>
        <translation>Розбіжності в повідомленнях</translation>
    </message>
    <message>
        <source>Actors that take different stances</source>
        <translation>Розбіжності в позиціях</translation>
    </message>
    <message>
        <source>others</source>
        <translation>інші</translation>
    </message>
    <message numerus="yes">
        <source>%n or more origins</source>
        <translation>
            <numerusform>щонайменше %n першоджерело</numerusform>
            <numerusform>щонайменше %n першоджерела</numerusform>
            <numerusform>щонайменше %n першоджерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n першоджерело</numerusform>
            <numerusform>%n першоджерела</numerusform>
            <numerusform>%n першоджерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further actor(s)</source>
        <translation>
            <numerusform>ще %n носій</numerusform>
            <numerusform>ще %n носії</numerusform>
            <numerusform>ще %n носіїв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further issue(s)</source>
        <translation>
            <numerusform>ще %n питання</numerusform>
            <numerusform>ще %n питання</numerusform>
            <numerusform>ще %n питань</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the table: %1.</source>
        <translation>Не ввійшло до таблиці: %1.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Носій</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Нотатка:</translation>
    </message>
    <message>
        <source>Note by %1:</source>
        <translation>Нотатка (%1):</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n further quotation(s).</source>
        <translation>
            <numerusform>Не показано: ще %n цитату.</numerusform>
            <numerusform>Не показано: ще %n цитати.</numerusform>
            <numerusform>Не показано: ще %n цитат.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no tag “%1”. Give the path of one of its tags.</source>
        <translation>У проєкті немає мітки «%1». Вкажіть шлях однієї з його міток.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: the quotations of %n further tag(s).</source>
        <translation>
            <numerusform>Не показано: цитати ще %n мітки.</numerusform>
            <numerusform>Не показано: цитати ще %n міток.</numerusform>
            <numerusform>Не показано: цитати ще %n міток.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no building block “%1”. It stays as it is.</source>
        <translation>Блоку «%1» немає. Він лишається, як був.</translation>
    </message>
    <message>
        <source>%1 The building block stays as it is.</source>
        <translation>%1 Блок лишається, як був.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The briefing cites nothing yet.</source>
        <translation>Брифінг ще ні на що не посилається.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Першоджерело</translation>
    </message>
    <message>
        <source>First cited</source>
        <translation>Перше посилання</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles with the same letter are copies of one text or come from one agency.</source>
        <translation>Статті з однаковою літерою — копії одного тексту або походять від одного агентства.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n further article(s) that the briefing cites.</source>
        <translation>
            <numerusform>Не показано: ще %n статтю, на яку посилається брифінг.</numerusform>
            <numerusform>Не показано: ще %n статті, на які посилається брифінг.</numerusform>
            <numerusform>Не показано: ще %n статей, на які посилається брифінг.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stance(s) on these subjects that fewer positions show</source>
        <translation>
            <numerusform>%n ставлення до цих тем, яке показує менше позицій</numerusform>
            <numerusform>%n ставлення до цих тем, які показує менше позицій</numerusform>
            <numerusform>%n ставлень до цих тем, які показує менше позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>positions on %n further subject(s)</source>
        <translation>
            <numerusform>позиції щодо ще %n теми</numerusform>
            <numerusform>позиції щодо ще %n тем</numerusform>
            <numerusform>позиції щодо ще %n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this is suggested by the program. Nobody has accepted it yet.</source>
        <translation>Усе це запропоновано програмою. Ще ніхто цього не прийняв.</translation>
    </message>
    <message>
        <source>† Suggested by the program. Nobody has accepted it yet.</source>
        <translation>† Запропоновано програмою. Ще ніхто цього не прийняв.</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Write 1 for yes and 0 for no.</source>
        <translation>Із «%1» не зрозуміло, так чи ні. Напишіть 1, якщо так, або 0, якщо ні.</translation>
    </message>
    <message>
        <source>, say %1 and others</source>
        <translation>, за словами: %1 та інші</translation>
    </message>
    <message>
        <source>, say %1</source>
        <translation>, за словами: %1</translation>
    </message>
    <message>
        <source>, says %1</source>
        <translation>, за словами: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further stance(s)</source>
        <translation>
            <numerusform>ще %n ставлення</numerusform>
            <numerusform>ще %n ставлення</numerusform>
            <numerusform>ще %n ставлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Taken over into the corrected version</source>
        <translation>Перенесено до виправленої версії</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Розміщено вручну</translation>
    </message>
    <message>
        <source>Not found in the corrected version</source>
        <translation>Не знайдено у виправленій версії</translation>
    </message>
    <message>
        <source>Start moved</source>
        <translation>Початок зсунуто</translation>
    </message>
    <message>
        <source>Passage moved</source>
        <translation>Уривок переміщено</translation>
    </message>
    <message>
        <source>End moved</source>
        <translation>Кінець зсунуто</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Позначено «%1»</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Мітку «%1» знято</translation>
    </message>
    <message>
        <source>Tag changed</source>
        <translation>Мітку змінено</translation>
    </message>
    <message>
        <source>Words around it changed</source>
        <translation>Слова довкола змінено</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Нотатку написано</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Нотатку видалено</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Нотатку змінено</translation>
    </message>
    <message>
        <source>Note moved to something else</source>
        <translation>Нотатку перенесено на інше</translation>
    </message>
    <message>
        <source>Tag made</source>
        <translation>Мітку створено</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Мітку видалено</translation>
    </message>
    <message>
        <source>Moved to the top</source>
        <translation>На верхній рівень</translation>
    </message>
    <message>
        <source>Moved below another tag</source>
        <translation>Під іншу мітку</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Перейменовано</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Опис змінено</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Клавішу змінено</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Колір змінено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Back to a suggestion</source>
        <translation>Знову пропозиція</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Вилучено</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Приєднано до іншої</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>Вид змінено</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Заголовок змінено</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Дату змінено</translation>
    </message>
    <message>
        <source>Outlet changed</source>
        <translation>Джерело змінено</translation>
    </message>
    <message>
        <source>Byline changed</source>
        <translation>Рядок автора змінено</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Адресу змінено</translation>
    </message>
    <message>
        <source>Credibility graded</source>
        <translation>Достовірність оцінено</translation>
    </message>
    <message>
        <source>Current again</source>
        <translation>Знову чинна</translation>
    </message>
    <message>
        <source>Replaced by a corrected version</source>
        <translation>Замінено виправленою версією</translation>
    </message>
    <message>
        <source>Reliability graded</source>
        <translation>Надійність оцінено</translation>
    </message>
    <message>
        <source>Position made</source>
        <translation>Позицію створено</translation>
    </message>
    <message>
        <source>Position deleted</source>
        <translation>Позицію видалено</translation>
    </message>
    <message>
        <source>Stance changed</source>
        <translation>Ставлення змінено</translation>
    </message>
    <message>
        <source>Holder changed</source>
        <translation>Носія позиції змінено</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Питання змінено</translation>
    </message>
    <message>
        <source>Strength changed</source>
        <translation>Силу змінено</translation>
    </message>
    <message>
        <source>Statement made</source>
        <translation>Висловлювання створено</translation>
    </message>
    <message>
        <source>Statement deleted</source>
        <translation>Висловлювання видалено</translation>
    </message>
    <message>
        <source>Speaker changed</source>
        <translation>Мовця змінено</translation>
    </message>
    <message>
        <source>Event made</source>
        <translation>Подію створено</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Подію видалено</translation>
    </message>
    <message>
        <source>Certainty changed</source>
        <translation>Певність змінено</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>Місце змінено</translation>
    </message>
    <message>
        <source>Briefing “%1” added</source>
        <translation>Брифінг «%1» додано</translation>
    </message>
    <message>
        <source>Briefing “%1” deleted</source>
        <translation>Брифінг «%1» видалено</translation>
    </message>
    <message>
        <source>Briefing renamed</source>
        <translation>Брифінг перейменовано</translation>
    </message>
    <message>
        <source>Briefing written</source>
        <translation>Брифінг написано</translation>
    </message>
    <message>
        <source>Citation “%1” added</source>
        <translation>Посилання «%1» додано</translation>
    </message>
    <message>
        <source>Citation “%1” deleted</source>
        <translation>Посилання «%1» видалено</translation>
    </message>
    <message>
        <source>Changed words accepted</source>
        <translation>Змінені слова прийнято</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checked: %1 articles, %2 spans, %3 edits. Problems: %4.</source>
        <translation>Перевірено: статей %1, місць у тексті %2, змін %3. Проблем: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) wait to be placed by hand, because their words are not in the newer version of the article.</source>
        <translation>
            <numerusform>%n анотація чекає на розміщення вручну, бо її слів немає в новішій версії статті.</numerusform>
            <numerusform>%n анотації чекають на розміщення вручну, бо їхніх слів немає в новішій версії статті.</numerusform>
            <numerusform>%n анотацій чекають на розміщення вручну, бо їхніх слів немає в новішій версії статті.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examine the file, its search index, every span and annotation, and the history; exit code 1 when a problem is found.</source>
        <translation>Перевірити файл, пошуковий індекс, кожне місце в тексті, кожну анотацію та історію; код завершення 1, якщо знайдено проблему.</translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>заперечено</translation>
    </message>
    <message>
        <source>date approximate</source>
        <translation>дата приблизна</translation>
    </message>
    <message>
        <source>In italics: found by the program, not yet checked</source>
        <translation>Курсивом: знайдено програмою, ще не перевірено</translation>
    </message>
    <message>
        <source>There is no dated event for this chronology.</source>
        <translation>Для цієї хронології немає подій із датою.</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) not shown</source>
        <translation>
            <numerusform>ще %n подію не показано</numerusform>
            <numerusform>ще %n події не показано</numerusform>
            <numerusform>ще %n подій не показано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>This tag is not in the codebook any more.</source>
        <translation>Цієї мітки вже немає в переліку.</translation>
    </message>
    <message>
        <source>There is a tag “%1” at this place already. Choose another name, or merge the two.</source>
        <translation>Тут уже є мітка «%1». Виберіть іншу назву або об’єднайте мітки.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Мітці потрібна назва.</translation>
    </message>
    <message>
        <source>Create the tag “%1”</source>
        <translation>Створити мітку «%1»</translation>
    </message>
    <message>
        <source>Rename the tag “%1” to “%2”</source>
        <translation>Перейменувати мітку «%1» на «%2»</translation>
    </message>
    <message>
        <source>The name of a tag holds no “/”, which separates the tags of a path.</source>
        <translation>Назва мітки не може містити «/»: ця риска розділяє мітки шляху.</translation>
    </message>
    <message>
        <source>Move the tag “%1”</source>
        <translation>Перемістити мітку «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be moved below itself.</source>
        <translation>«%1» неможливо перемістити під саму себе.</translation>
    </message>
    <message>
        <source>Colour the tag “%1”</source>
        <translation>Змінити колір мітки «%1»</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>Такого кольору немає.</translation>
    </message>
    <message>
        <source>Describe the tag “%1”</source>
        <translation>Описати мітку «%1»</translation>
    </message>
    <message>
        <source>The shortcut of a tag is one letter or digit.</source>
        <translation>Клавіша мітки — одна літера або цифра.</translation>
    </message>
    <message>
        <source>Take the shortcut from the tag “%1”</source>
        <translation>Зняти клавішу з мітки «%1»</translation>
    </message>
    <message>
        <source>Give the tag “%1” the shortcut %2</source>
        <translation>Надати мітці «%1» клавішу %2</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Видалити мітку «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete the tag “%1” with %n tagging(s)</source>
        <translation>
            <numerusform>Видалити мітку «%1» з %n позначенням</numerusform>
            <numerusform>Видалити мітку «%1» з %n позначеннями</numerusform>
            <numerusform>Видалити мітку «%1» з %n позначеннями</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself. Choose another tag.</source>
        <translation>«%1» неможливо приєднати до самої себе. Виберіть іншу мітку.</translation>
    </message>
    <message>
        <source>“%1” stands below “%2”. Move it out of there first, or merge the other way round.</source>
        <translation>«%1» стоїть під «%2». Спершу перемістіть її звідти або приєднайте навпаки.</translation>
    </message>
    <message>
        <source>Merge the tag “%1” into “%2”</source>
        <translation>Приєднати мітку «%1» до «%2»</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Exit codes: 0 all done; 1 failed, with the reason; 2 wrong usage; 3 some inputs failed: each is named with its reason and the rest is stored.</source>
        <translation>Коди завершення: 0 — усе виконано; 1 — помилка з поясненням причини; 2 — неправильний виклик; 3 — деякі вхідні файли не оброблено: кожен названо з причиною, решту збережено.</translation>
    </message>
    <message>
        <source>Parallax: many reports of the same events, read side by side.</source>
        <translation>Parallax: багато повідомлень про ті самі події, прочитані поруч.</translation>
    </message>
    <message>
        <source>“parallax COMMAND --help” tells the options of a command.</source>
        <translation>«parallax COMMAND --help» показує параметри команди.</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and messages to standard error.</source>
        <translation>Результати йдуть до стандартного виводу, перебіг роботи й повідомлення — до стандартного потоку помилок.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>“parallax %1” needs more arguments.</source>
        <translation>Для «parallax %1» потрібно більше аргументів.</translation>
    </message>
    <message>
        <source>“parallax %1” has no use for “%2”.</source>
        <translation>Для «parallax %1» аргумент «%2» зайвий.</translation>
    </message>
    <message>
        <source>The project could not be read or written: %1.</source>
        <translation>Не вдалося прочитати або записати проєкт: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Немає команди «%1».</translation>
    </message>
    <message>
        <source>Open the workbench.</source>
        <translation>Відкрити робоче середовище.</translation>
    </message>
    <message>
        <source>The results could not be written: %1.</source>
        <translation>Не вдалося записати результати: %1.</translation>
    </message>
    <message>
        <source>The name of the project is empty. Name a project file, which ends in .parallax.</source>
        <translation>Назва проєкту порожня. Вкажіть файл проєкту, назва якого закінчується на .parallax.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 is reported to want this, and not to want it.</source>
        <translation>%1: повідомляють і про бажання цього, і про небажання.</translation>
    </message>
    <message>
        <source>Two figures for one thing that cannot both be right: “%1” and “%2”.</source>
        <translation>Два числа про одне й те саме, які не можуть обидва бути правильними: «%1» і «%2».</translation>
    </message>
    <message>
        <source>Both reports give the same figure.</source>
        <translation>Обидва повідомлення наводять те саме число.</translation>
    </message>
    <message>
        <source>%1 is reported to be for this and against it.</source>
        <translation>%1: повідомляють і про підтримку цього, і про незгоду.</translation>
    </message>
    <message>
        <source>Both tell of one event: %1.</source>
        <translation>Обидва розповідають про одну подію: %1.</translation>
    </message>
    <message>
        <source>The same words are quoted; one report gives them to %1, the other to %2.</source>
        <translation>Процитовано ті самі слова; мовець в одному повідомленні — %1, в іншому — %2.</translation>
    </message>
    <message>
        <source>The same words are quoted.</source>
        <translation>Процитовано ті самі слова.</translation>
    </message>
    <message>
        <source>The same words of %1 are quoted.</source>
        <translation>Процитовано ті самі слова; мовець — %1.</translation>
    </message>
    <message>
        <source>Both sayings pass the same judgement on the same matter: one remark, rendered twice.</source>
        <translation>Обидва висловлювання однаково оцінюють те саме: це одна репліка, передана по-різному.</translation>
    </message>
    <message>
        <source>Both say the same in other words.</source>
        <translation>Обидва кажуть те саме іншими словами.</translation>
    </message>
    <message>
        <source>Both give what %1 said, in other words.</source>
        <translation>Обидва передають сказане іншими словами; мовець — %1.</translation>
    </message>
    <message>
        <source>Both say the same in other words; %1 and %2 speak for one side.</source>
        <translation>Обидва кажуть те саме іншими словами; %1 і %2 говорять від однієї сторони.</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>інше джерело</translation>
    </message>
    <message>
        <source>What the report has from %1, the summary on its page gives to %2.</source>
        <translation>У повідомленні мовець — %1, а в короткому викладі на його сторінці — %2.</translation>
    </message>
    <message>
        <source>They go back to one origin, so they count once.</source>
        <translation>Вони мають спільне першоджерело, тож рахуються один раз.</translation>
    </message>
</context>
<context>
    <name>DateReading</name>
    <message>
        <source>%1, the month is not known</source>
        <translation>%1, місяць невідомий</translation>
    </message>
    <message>
        <source>%1, the day is not known</source>
        <translation>%1, день невідомий</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no year 0.</source>
        <translation>Року 0 не буває.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Місяця %1 не буває.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <comment>a day</comment>
        <translation>Дати %1 не буває.</translation>
    </message>
    <message>
        <source>There is no time %1.</source>
        <translation>Часу %1 не буває.</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>Дата невідома</translation>
    </message>
    <message>
        <source>Write 2025, 2025-08, 2025-08-20 or 2025-08-20T04:46.</source>
        <translation>Пишіть 2025, 2025-08, 2025-08-20 або 2025-08-20T04:46.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Кінець раніше за початок.</translation>
    </message>
    <message>
        <source>Write a date like 2025-08-20, 2025-08, 2025?, 2025-08-15/2025-08-18.</source>
        <translation>Пишіть дату так: 2025-08-20, 2025-08, 2025?, 2025-08-15/2025-08-18.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>spring</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>весна|весни|весні|весну|весною|навесні</translation>
    </message>
    <message>
        <source>summer</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>літо|літа|літу|літі|літом|влітку|улітку</translation>
    </message>
    <message>
        <source>autumn|fall</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>осінь|осені|осінню|восени</translation>
    </message>
    <message>
        <source>winter</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>зима|зими|зимі|зиму|зимою|взимку|узимку</translation>
    </message>
    <message>
        <source>first|1st</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>перший|перша|перше|першого|першої|першому|першій|першу|1|1й|i|і</translation>
    </message>
    <message>
        <source>second|2nd</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>другий|друга|друге|другого|другої|другому|другій|другу|2|2й|ii|іі</translation>
    </message>
    <message>
        <source>third|3rd</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>третій|третя|третє|третього|третьої|третьому|третю|3|3й|iii|ііі</translation>
    </message>
    <message>
        <source>fourth|4th</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>четвертий|четверта|четверте|четвертого|четвертої|четвертому|четвертій|четверту|4|4й|iv|іv</translation>
    </message>
    <message>
        <source>the|of|in|on|year|some|day|month</source>
        <extracomment>Words without a meaning in a date that is typed, apart by bars.</extracomment>
        <translation>рік|року|році|роки|років|р|рр|у|в|за|на|якийсь|якогось|якомусь|одного|день|дня|місяць|місяця|місяці|число|числа|го|му|те|ше|ге|тє|невідомий|включно|понеділка|вівторка|середу|середи|четверга|п’ятницю|п’ятниці|п&apos;ятниця|п&apos;ятницю|п&apos;ятниці|суботу|суботи|неділю|неділі</translation>
    </message>
    <message>
        <source>quarter</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>квартал|кварталу|кварталі|кварталом|кв</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>половина|половини|половині|половину|півріччя|півріччі|півріччю|піврік|півроку</translation>
    </message>
    <message>
        <source>bc|bce</source>
        <extracomment>Words after a year before the year 1, apart by bars, in lower case and without full stops.</extracomment>
        <translation>дне|доне|дорх</translation>
    </message>
    <message>
        <source>some day</source>
        <extracomment>Two words, apart by a blank: a day that is not known.</extracomment>
        <translation>якийсь день|якогось дня|одного дня|день невідомий</translation>
    </message>
    <message>
        <source>unknown|not known|the date is not known|no date|undated</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>невідомо|не відомо|невідома|невідомий|дата невідома|дата не відома|дату не вказано|без дати|немає дати|нема дати</translation>
    </message>
    <message>
        <source>about|around|circa|ca|c|approximately|roughly</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>близько|приблизно|орієнтовно|прибл|бл|біля|коло|десь</translation>
    </message>
    <message>
        <source>perhaps|possibly|probably|maybe</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>можливо|мабуть|імовірно|ймовірно|напевно|певно|може</translation>
    </message>
    <message>
        <source>approximate|approximately|or so</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>або близько того|чи близько того|приблизно|приблизна|приблизний|орієнтовно|орієнтовна|прибл</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>під питанням|непевно|непевна|непевний|сумнівно|неточно</translation>
    </message>
    <message>
        <source>before or on|before or in|on or before|before|until|till|up to|by</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>не пізніше ніж|не пізніше від|не пізніше|щонайпізніше|до кінця|аж до|до|перед|по</translation>
    </message>
    <message>
        <source>on or after|since|after|starting|from</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>не раніше ніж|не раніше від|не раніше|щонайраніше|починаючи з|починаючи від|починаючи із|після|від|із|зі|з</translation>
    </message>
    <message>
        <source>on|onward|onwards</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>і далі|й далі|та далі|і пізніше|й пізніше|або пізніше|чи пізніше|донині|дотепер|досі|далі</translation>
    </message>
    <message>
        <source>start open|end open</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>початок відкритий|кінець відкритий|без початку|без кінця</translation>
    </message>
    <message>
        <source>between|from</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>починаючи з|між|поміж|від|із|зі|з</translation>
    </message>
    <message>
        <source>to|until|till|through|and</source>
        <extracomment>Words that are typed for a date, apart by bars.</extracomment>
        <translation>аж до|до|по|і|й|та</translation>
    </message>
    <message>
        <source>and</source>
        <translation>і|й|та</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Parallax projects (*.parallax)</source>
        <translation>Проєкти Parallax (*.parallax)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новий проєкт</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Імпортувати статті</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md);;All files (*)</source>
        <translation>Статті (*.txt *.md);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Імпортувати теку зі статтями</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Шрифт для читання</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Your name, as it stands beside your tags and notes</source>
        <translation>Ваше ім’я, яке стоятиме біля ваших міток і нотаток</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Import issues</source>
        <translation>Імпортувати питання</translation>
    </message>
    <message>
        <source>Issues (*.tsv);;All files (*)</source>
        <translation>Питання (*.tsv);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Take over an annotated PDF</source>
        <translation>Перенести зміни з PDF з анотаціями</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;All files (*)</source>
        <translation>Документи PDF (*.pdf);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>%1 support %2</source>
        <translation>%1 мають позицію «за» щодо питання %2</translation>
    </message>
    <message>
        <source>%1 supports %2</source>
        <translation>%1 має позицію «за» щодо питання %2</translation>
    </message>
    <message>
        <source>%1 oppose %2</source>
        <translation>%1 мають позицію «проти» щодо питання %2</translation>
    </message>
    <message>
        <source>%1 opposes %2</source>
        <translation>%1 має позицію «проти» щодо питання %2</translation>
    </message>
    <message>
        <source>%1 take a conditional position on %2</source>
        <translation>%1 ставлять умови щодо питання %2</translation>
    </message>
    <message>
        <source>%1 takes a conditional position on %2</source>
        <translation>%1 ставить умови щодо питання %2</translation>
    </message>
    <message>
        <source>%1 make a prediction on %2</source>
        <translation>%1 дають прогноз щодо питання %2</translation>
    </message>
    <message>
        <source>%1 makes a prediction on %2</source>
        <translation>%1 дає прогноз щодо питання %2</translation>
    </message>
    <message>
        <source>%1 take an unclear position on %2</source>
        <translation>%1 мають неясну позицію щодо питання %2</translation>
    </message>
    <message>
        <source>%1 takes an unclear position on %2</source>
        <translation>%1 має неясну позицію щодо питання %2</translation>
    </message>
    <message>
        <source>%1 are in favour</source>
        <translation>%1 мають позицію «за»</translation>
    </message>
    <message>
        <source>%1 is in favour</source>
        <translation>%1 має позицію «за»</translation>
    </message>
    <message>
        <source>%1 are against</source>
        <translation>%1 мають позицію «проти»</translation>
    </message>
    <message>
        <source>%1 is against</source>
        <translation>%1 має позицію «проти»</translation>
    </message>
    <message>
        <source>%1 make a demand</source>
        <translation>%1 висувають вимогу</translation>
    </message>
    <message>
        <source>%1 makes a demand</source>
        <translation>%1 висуває вимогу</translation>
    </message>
    <message>
        <source>%1 make an offer</source>
        <translation>%1 роблять пропозицію</translation>
    </message>
    <message>
        <source>%1 makes an offer</source>
        <translation>%1 робить пропозицію</translation>
    </message>
    <message>
        <source>%1 take a conditional position</source>
        <translation>%1 ставлять умови</translation>
    </message>
    <message>
        <source>%1 takes a conditional position</source>
        <translation>%1 ставить умови</translation>
    </message>
    <message>
        <source>%1 make a prediction</source>
        <translation>%1 дають прогноз</translation>
    </message>
    <message>
        <source>%1 makes a prediction</source>
        <translation>%1 дає прогноз</translation>
    </message>
    <message>
        <source>%1 take an unclear position</source>
        <translation>%1 мають неясну позицію</translation>
    </message>
    <message>
        <source>%1 takes an unclear position</source>
        <translation>%1 має неясну позицію</translation>
    </message>
    <message>
        <source>, in hedged words</source>
        <translation>, висловлено обережно</translation>
    </message>
    <message>
        <source>, in emphatic words</source>
        <translation>, висловлено рішуче</translation>
    </message>
    <message>
        <source>, according to %1</source>
        <translation>, за словами: %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оцінки</translation>
    </message>
    <message numerus="yes">
        <source>at least %n independent origin(s)</source>
        <translation>
            <numerusform>щонайменше %n незалежне першоджерело</numerusform>
            <numerusform>щонайменше %n незалежні першоджерела</numerusform>
            <numerusform>щонайменше %n незалежних першоджерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n незалежне першоджерело</numerusform>
            <numerusform>%n незалежні першоджерела</numerusform>
            <numerusform>%n незалежних першоджерел</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 та %2</translation>
    </message>
    <message>
        <source>%1 make a demand about %2</source>
        <translation>%1 висувають вимогу щодо питання %2</translation>
    </message>
    <message>
        <source>%1 makes a demand about %2</source>
        <translation>%1 висуває вимогу щодо питання %2</translation>
    </message>
    <message>
        <source>%1 make an offer about %2</source>
        <translation>%1 роблять пропозицію щодо питання %2</translation>
    </message>
    <message>
        <source>%1 makes an offer about %2</source>
        <translation>%1 робить пропозицію щодо питання %2</translation>
    </message>
</context>
<context>
    <name>DumpCommand</name>
    <message>
        <source>The project has no article “%1”. Its articles and their ids are listed by a dump without --article.</source>
        <translation>У проєкті немає статті «%1». Статті та їхні ідентифікатори показує вивід без --article.</translation>
    </message>
    <message>
        <source>Only the article of this id, with the entities that it names.</source>
        <translation>Лише стаття з цим ідентифікатором і сутності, які в ній згадано.</translation>
    </message>
    <message>
        <source>Write everything in the project as JSON.</source>
        <translation>Вивести весь вміст проєкту як JSON.</translation>
    </message>
</context>
<context>
    <name>EdtfReading</name>
    <message>
        <source>spring %1</source>
        <translation>весна %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>літо %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>осінь %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>зима %1</translation>
    </message>
    <message>
        <source>spring %1 in the northern hemisphere</source>
        <translation>весна %1 у північній півкулі</translation>
    </message>
    <message>
        <source>summer %1 in the northern hemisphere</source>
        <translation>літо %1 у північній півкулі</translation>
    </message>
    <message>
        <source>autumn %1 in the northern hemisphere</source>
        <translation>осінь %1 у північній півкулі</translation>
    </message>
    <message>
        <source>winter %1 in the northern hemisphere</source>
        <translation>зима %1 у північній півкулі</translation>
    </message>
    <message>
        <source>spring %1 in the southern hemisphere</source>
        <translation>весна %1 у південній півкулі</translation>
    </message>
    <message>
        <source>summer %1 in the southern hemisphere</source>
        <translation>літо %1 у південній півкулі</translation>
    </message>
    <message>
        <source>autumn %1 in the southern hemisphere</source>
        <translation>осінь %1 у південній півкулі</translation>
    </message>
    <message>
        <source>winter %1 in the southern hemisphere</source>
        <translation>зима %1 у південній півкулі</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>перший квартал %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>другий квартал %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>третій квартал %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>четвертий квартал %1</translation>
    </message>
    <message>
        <source>first four months of %1</source>
        <translation>перші чотири місяці %1</translation>
    </message>
    <message>
        <source>middle four months of %1</source>
        <translation>середні чотири місяці %1</translation>
    </message>
    <message>
        <source>last four months of %1</source>
        <translation>останні чотири місяці %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>перше півріччя %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>друге півріччя %1</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>year before the year 1</comment>
        <translation>%1 до н. е.</translation>
    </message>
    <message>
        <source>an unknown year</source>
        <translation>невідомий рік</translation>
    </message>
    <message>
        <source>the %1s</source>
        <comment>a decade, as in the 1990s</comment>
        <translation>десятиліття з %1 року</translation>
    </message>
    <message>
        <source>some year between %1 and %2</source>
        <translation>якийсь рік від %1 до %2</translation>
    </message>
    <message>
        <source>some month</source>
        <translation>якийсь місяць</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>months</comment>
        <translation>%1 або %2</translation>
    </message>
    <message>
        <source>some month from %1 to %2</source>
        <translation>якийсь із місяців %1–%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a day or month, a year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>some day in %1</source>
        <translation>%1, день невідомий</translation>
    </message>
    <message>
        <source>one of the days %1 in %2</source>
        <comment>the days, month and year</comment>
        <translation>один із днів %1, %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <comment>a day, some month</comment>
        <translation>день %1, %2</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>приблизно</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>непевно</translation>
    </message>
    <message>
        <source>approximate and uncertain</source>
        <translation>приблизно й непевно</translation>
    </message>
    <message>
        <source>year</source>
        <translation>рік</translation>
    </message>
    <message>
        <source>season</source>
        <translation>пора року</translation>
    </message>
    <message>
        <source>month</source>
        <translation>місяць</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and day, uncertain</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>about %1, precise to %n digit(s)</source>
        <translation>
            <numerusform>близько %1, точна %n цифра</numerusform>
            <numerusform>близько %1, точні %n цифри</numerusform>
            <numerusform>близько %1, точних %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>рік %1</translation>
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
        <translation>від %1 до %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, approximate</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>from %1 on, end open</source>
        <translation>від %1, кінець відкритий</translation>
    </message>
    <message>
        <source>from %1 on, end not known</source>
        <translation>від %1, кінець невідомий</translation>
    </message>
    <message>
        <source>before or in %1, start open</source>
        <comment>a month, a year</comment>
        <translation>до %1 включно, початок відкритий</translation>
    </message>
    <message>
        <source>up to and with %1, start not known</source>
        <comment>a month, a year</comment>
        <translation>до %1 включно, початок невідомий</translation>
    </message>
    <message>
        <source>before or on %1, start open</source>
        <comment>a day</comment>
        <translation>до %1 включно, початок відкритий</translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <comment>a day</comment>
        <translation>до %1 включно, початок невідомий</translation>
    </message>
    <message>
        <source>any time, start and end open</source>
        <translation>будь-коли, початок і кінець відкриті</translation>
    </message>
    <message>
        <source>start open, end not known</source>
        <translation>початок відкритий, кінець невідомий</translation>
    </message>
    <message>
        <source>start not known, end open</source>
        <translation>початок невідомий, кінець відкритий</translation>
    </message>
    <message>
        <source>%1 or before</source>
        <comment>a date</comment>
        <translation>%1 або раніше</translation>
    </message>
    <message>
        <source>%1 or after</source>
        <comment>a date</comment>
        <translation>%1 або пізніше</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>від %1 до %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>dates</comment>
        <translation>одна з дат: %1</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>dates</comment>
        <translation>усі ці дати: %1</translation>
    </message>
</context>
<context>
    <name>EdtfText</name>
    <message>
        <source>about %1</source>
        <translation>приблизно %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>можливо, %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade, as in 1990s</comment>
        <translation>%1-ті</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>від: %1</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file holds binary data, not text.</source>
        <translation>Файл містить двійкові дані, а не текст.</translation>
    </message>
</context>
<context>
    <name>EntitiesPane</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>Suggested by the analysis</source>
        <translation>Запропоновано аналізом</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translation>Виправлено людиною</translation>
    </message>
    <message>
        <source>Rejected as not an entity</source>
        <translation>Відхилено: не сутність</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Позначає: %1</translation>
    </message>
    <message>
        <source>Also named %1</source>
        <translation>Інші назви: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>у %n статті</numerusform>
            <numerusform>у %n статтях</numerusform>
            <numerusform>у %n статтях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) %1</source>
        <translation>
            <numerusform>%n згадка %1</numerusform>
            <numerusform>%n згадки %1</numerusform>
            <numerusform>%n згадок %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityEdits</name>
    <message>
        <source>This entity is not there any more. Choose another one.</source>
        <translation>Цієї сутності вже немає. Виберіть іншу.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n entities</source>
        <translation>
            <numerusform>Прийняти %n сутність</numerusform>
            <numerusform>Прийняти %n сутності</numerusform>
            <numerusform>Прийняти %n сутностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “%1” everywhere</source>
        <translation>Прийняти «%1» усюди</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n entities</source>
        <translation>
            <numerusform>Відхилити %n сутність</numerusform>
            <numerusform>Відхилити %n сутності</numerusform>
            <numerusform>Відхилити %n сутностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1” everywhere</source>
        <translation>Відхилити «%1» усюди</translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n entities</source>
        <translation>
            <numerusform>Зняти рішення щодо %n сутності</numerusform>
            <numerusform>Зняти рішення щодо %n сутностей</numerusform>
            <numerusform>Зняти рішення щодо %n сутностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconsider “%1” everywhere</source>
        <translation>Зняти рішення щодо «%1» усюди</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Сутності потрібна назва.</translation>
    </message>
    <message>
        <source>There is another “%1” of the same kind. Merge the two instead.</source>
        <translation>Є інша «%1» того самого виду. Натомість об’єднайте їх.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Перейменувати «%1» на «%2»</translation>
    </message>
    <message>
        <source>There is another “%1” of that kind. Merge the two instead.</source>
        <translation>Є інша «%1» цього виду. Натомість об’єднайте їх.</translation>
    </message>
    <message>
        <source>Change the kind of “%1”</source>
        <translation>Змінити вид «%1»</translation>
    </message>
</context>
<context>
    <name>EntityMerge</name>
    <message>
        <source>One of these entities is not there any more. Choose them again.</source>
        <translation>Однієї з цих сутностей уже немає. Виберіть їх ще раз.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into itself. Choose another entity.</source>
        <translation>«%1» неможливо приєднати до самої себе. Виберіть іншу сутність.</translation>
    </message>
    <message>
        <source>No entity is chosen. Choose the ones that are the same as “%1”.</source>
        <translation>Не вибрано жодної сутності. Виберіть ті, що є тією самою, що й «%1».</translation>
    </message>
    <message>
        <source>This entity is not there any more. Choose another one.</source>
        <translation>Цієї сутності вже немає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>“%1” was rejected. Take that back first, then others can be merged into it.</source>
        <translation>«%1» відхилено. Спершу зніміть це рішення, тоді до неї можна приєднувати інші.</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Приєднати «%1» до «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n entities into “%1”</source>
        <translation>
            <numerusform>Приєднати %n сутність до «%1»</numerusform>
            <numerusform>Приєднати %n сутності до «%1»</numerusform>
            <numerusform>Приєднати %n сутностей до «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityWords</name>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>country or city</source>
        <translation>країна або місто</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>building or site</source>
        <translation>будівля або об’єкт</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>угода</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>медіа</translation>
    </message>
</context>
<context>
    <name>Estimative</name>
    <message>
        <source>“%1” does not say how likely it is. Write one of the seven terms of ICD 203 D.6.e.(2), such as “unlikely” (%2) or “likely” (%3), or say what cannot be judged.</source>
        <translation>«%1» не каже, наскільки це ймовірно. Напишіть один із семи виразів ICD 203 D.6.e.(2), наприклад «unlikely» (%2) або «likely» (%3), чи вкажіть, що оцінити неможливо.</translation>
    </message>
    <message>
        <source>“%1” and “%2” stand in one sentence. ICD 203 D.6.e.(2) keeps confidence and likelihood apart: give the confidence in a sentence of its own.</source>
        <translation>«%1» і «%2» стоять в одному реченні. ICD 203 D.6.e.(2) розділяє впевненість та ймовірність: вкажіть упевненість в окремому реченні.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are from different rows of ICD 203 D.6.e.(2), which are not mixed in one product. Write “%3” instead of “%1”.</source>
        <translation>«%1» і «%2» — з різних рядків ICD 203 D.6.e.(2), які в одному документі не змішують. Напишіть «%3» замість «%1».</translation>
    </message>
</context>
<context>
    <name>EventCheck</name>
    <message numerus="yes">
        <source>%n event(s) have no passage that tells of them, and nobody made them or decided on them.</source>
        <translation>
            <numerusform>Про %n подію не розповідає жоден уривок, і ніхто її не створював і не ухвалював рішення щодо неї.</numerusform>
            <numerusform>Про %n події не розповідає жоден уривок, і ніхто їх не створював і не ухвалював рішень щодо них.</numerusform>
            <numerusform>Про %n подій не розповідає жоден уривок, і ніхто їх не створював і не ухвалював рішень щодо них.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event “%1” has the date “%2”, which cannot be read.</source>
        <translation>Подія «%1» має дату «%2», яку неможливо прочитати.</translation>
    </message>
    <message>
        <source>A passage of the event “%1” has the date “%2”, which cannot be read.</source>
        <translation>Уривок події «%1» має дату «%2», яку неможливо прочитати.</translation>
    </message>
</context>
<context>
    <name>EventEdits</name>
    <message>
        <source>This event is not there any more. It was deleted, or the articles were analysed again in the meantime.</source>
        <translation>Цієї події вже немає. Її видалено, або тим часом статті проаналізовано знову.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2025-08-18, 2025-08, 2025~ or 2025-08-15/2025-08-18.</source>
        <translation>«%1» — не дата. Пишіть так: 2025-08-18, 2025-08, 2025~ або 2025-08-15/2025-08-18.</translation>
    </message>
    <message>
        <source>The article of this passage is not in the project any more.</source>
        <translation>Статті з цим уривком уже немає в проєкті.</translation>
    </message>
    <message>
        <source>Select the words that tell of the event first.</source>
        <translation>Спершу виберіть слова, які розповідають про подію.</translation>
    </message>
    <message>
        <source>Give the event a title: a few words that say what happened.</source>
        <translation>Дайте події заголовок: кілька слів про те, що сталося.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n event(s)</source>
        <translation>
            <numerusform>Прийняти %n подію</numerusform>
            <numerusform>Прийняти %n події</numerusform>
            <numerusform>Прийняти %n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n event(s)</source>
        <translation>
            <numerusform>Відхилити %n подію</numerusform>
            <numerusform>Відхилити %n події</numerusform>
            <numerusform>Відхилити %n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n event(s)</source>
        <translation>
            <numerusform>Зняти рішення щодо %n події</numerusform>
            <numerusform>Зняти рішення щодо %n подій</numerusform>
            <numerusform>Зняти рішення щодо %n подій</numerusform>
        </translation>
    </message>
    <message>
        <source>Event “%1”</source>
        <translation>Подія «%1»</translation>
    </message>
    <message>
        <source>Change the event “%1”</source>
        <translation>Змінити подію «%1»</translation>
    </message>
    <message>
        <source>Take away the date of “%1”</source>
        <translation>Зняти дату з «%1»</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Нова дата «%1»: %2</translation>
    </message>
    <message>
        <source>This passage does not tell of the event any more.</source>
        <translation>Цей уривок уже не розповідає про подію.</translation>
    </message>
    <message>
        <source>An event cannot be merged with itself. Choose another one.</source>
        <translation>Подію не можна об’єднати з нею самою. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Choose the events that are the same as this one first.</source>
        <translation>Спершу виберіть події, які є тим самим, що й ця.</translation>
    </message>
    <message>
        <source>Choose the passages that tell of another event first.</source>
        <translation>Спершу виберіть уривки, які розповідають про іншу подію.</translation>
    </message>
    <message>
        <source>These are all passages of the event. Leave it at least one.</source>
        <translation>Це всі уривки події. Залиште їй хоча б один.</translation>
    </message>
    <message>
        <source>Add a passage to “%1”</source>
        <translation>Додати уривок до «%1»</translation>
    </message>
    <message>
        <source>This passage tells of the event already.</source>
        <translation>Цей уривок уже розповідає про подію.</translation>
    </message>
    <message>
        <source>Remove a passage from “%1”</source>
        <translation>Вилучити уривок із «%1»</translation>
    </message>
    <message>
        <source>Date a passage of “%1”</source>
        <translation>Датувати уривок «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event(s) into “%1”</source>
        <translation>
            <numerusform>Приєднати %n подію до «%1»</numerusform>
            <numerusform>Приєднати %n події до «%1»</numerusform>
            <numerusform>Приєднати %n подій до «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Розділити «%1»</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>agreement</source>
        <translation>угода</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>оголошення</translation>
    </message>
    <message>
        <source>public appearance</source>
        <translation>публічний виступ</translation>
    </message>
    <message>
        <source>change of office</source>
        <translation>зміна на посаді</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>напад</translation>
    </message>
    <message>
        <source>call</source>
        <translation>телефонна розмова</translation>
    </message>
    <message>
        <source>contest</source>
        <translation>змагання</translation>
    </message>
    <message>
        <source>death</source>
        <translation>смерть</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>рішення</translation>
    </message>
    <message>
        <source>disaster</source>
        <translation>катастрофа</translation>
    </message>
    <message>
        <source>election</source>
        <translation>вибори</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>запуск</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>зустріч</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>переміщення</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>протест</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>публікація</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>санкція</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>висловлювання</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>переговори</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торгівля</translation>
    </message>
    <message>
        <source>court case</source>
        <translation>судова справа</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>візит</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>голосування</translation>
    </message>
    <message>
        <source>war</source>
        <translation>війна</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Переговори</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Заяви</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфлікт</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>повідомлено</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>заперечено</translation>
    </message>
    <message>
        <source>A verb tells what happened, and a time in the same clause belongs to it.</source>
        <translation>Дієслово каже, що сталося, і час у тій самій частині речення належить до нього.</translation>
    </message>
    <message>
        <source>A noun names what happened, and the time beside it belongs to it.</source>
        <translation>Іменник називає, що сталося, і час поруч належить до нього.</translation>
    </message>
    <message>
        <source>Something that has a name stands beside its time.</source>
        <translation>Щось, що має назву, стоїть поруч зі своїм часом.</translation>
    </message>
    <message>
        <source>Something was said on an occasion or to a medium.</source>
        <translation>Щось було сказано з якоїсь нагоди або для медіа.</translation>
    </message>
    <message>
        <source>It hangs on something in the same sentence whose date is known.</source>
        <translation>Це залежить від чогось у тому самому реченні, дата чого відома.</translation>
    </message>
    <message>
        <source>Its words point to the date of what was told before.</source>
        <translation>Слова вказують на дату того, про що розповідалося раніше.</translation>
    </message>
    <message>
        <source>It tells again of what was told with its date before.</source>
        <translation>Тут знову йдеться про те, що раніше розповідалося з датою.</translation>
    </message>
    <message>
        <source>With these names it means a war whose dates are known.</source>
        <translation>Із цими назвами це означає війну, дати якої відомі.</translation>
    </message>
    <message>
        <source>It is called the latest, so it was not long before the report.</source>
        <translation>Це названо останнім, тож воно було незадовго до повідомлення.</translation>
    </message>
    <message>
        <source>It tells of something that happens once; the text does not say when.</source>
        <translation>Тут розповідається про те, що стається один раз; коли саме, у тексті не сказано.</translation>
    </message>
    <message>
        <source>Added by a person.</source>
        <translation>Додано людиною.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The project has no tag “%1”. A dump lists its tags.</source>
        <translation>У проєкті немає мітки «%1». Мітки показує команда dump.</translation>
    </message>
    <message>
        <source>There is no format “%1”; the formats are csv and markdown.</source>
        <translation>Немає формату «%1»; є формати csv і markdown.</translation>
    </message>
    <message>
        <source>Say with --format what to write: csv or markdown.</source>
        <translation>Вкажіть за допомогою --format, що записати: csv чи markdown.</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Вкажіть за допомогою -o, який файл записати.</translation>
    </message>
    <message>
        <source>Taggings and notes written: %1.</source>
        <translation>Записано позначень і нотаток: %1.</translation>
    </message>
    <message>
        <source>What to write: csv (for spreadsheets) or markdown.</source>
        <translation>Що записати: csv (для електронних таблиць) чи markdown.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл, який записати.</translation>
    </message>
    <message>
        <source>Only this tag with those below it, as Red lines/NATO; may be repeated.</source>
        <translation>Лише ця мітка й ті, що під нею, наприклад Red lines/NATO; можна повторювати.</translation>
    </message>
    <message>
        <source>Write taggings and notes with their passages and sources.</source>
        <translation>Записати позначення й нотатки з їхніми уривками та джерелами.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Такого файлу або теки немає.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Не вдалося прочитати: %1.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Це не файл і не тека.</translation>
    </message>
    <message>
        <source>Its name has no ending that tells what it is; readable are %1.</source>
        <translation>Назва не має розширення, за яким видно тип файлу; можна прочитати %1.</translation>
    </message>
    <message>
        <source>There is no reader for %1; readable are %2.</source>
        <translation>Файли з розширенням %1 не читаються; можна прочитати %2.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Не вдалося прочитати теку: %1.</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>“%1” is the project itself. Name another file to write.</source>
        <translation>«%1» — це сам проєкт. Вкажіть інший файл для запису.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>Не вдалося записати «%1»: %2. Виберіть інше місце.</translation>
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
        <translation>за словами: %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Непряма мова</translation>
    </message>
    <message>
        <source>speaker not known</source>
        <translation>мовець невідомий</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>через: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>день невідомий</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>here: %1</source>
        <comment>another date that this passage gives</comment>
        <translation>тут: %1</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Found by “%1”, with which somebody takes a stand.</source>
        <translation>Знайдено за «%1»: так хтось займає позицію.</translation>
    </message>
    <message>
        <source>Found by “%1”: a stand that somebody is expected or about to take.</source>
        <translation>Знайдено за «%1»: це позиція, якої від когось чекають або яку хтось ось-ось займе.</translation>
    </message>
    <message>
        <source>Found by “%1”, which says how somebody stands to it.</source>
        <translation>Знайдено за «%1», де сказано, як хтось до цього ставиться.</translation>
    </message>
    <message>
        <source>Found by “%1”, a stand as a noun with whose it is.</source>
        <translation>Знайдено за «%1»: позиція як іменник разом із тим, чия вона.</translation>
    </message>
    <message>
        <source>Found by “%1”: what must or must not be, in the words of who says so.</source>
        <translation>Знайдено за «%1»: що має чи не має бути, словами того, хто це каже.</translation>
    </message>
    <message>
        <source>Found by “%1”: what the speaker’s own side will or would do.</source>
        <translation>Знайдено за «%1»: що робить або робила б сторона самого мовця.</translation>
    </message>
    <message>
        <source>Found by “%1”: what the speaker calls it.</source>
        <translation>Знайдено за «%1»: як це називає мовець.</translation>
    </message>
    <message>
        <source>“%1” takes the clause that follows it as what was said.</source>
        <translation>Після «%1» стоїть речення з тим, що сказано.</translation>
    </message>
    <message>
        <source>“%1” takes the clause that stands before it as what was said.</source>
        <translation>Перед «%1» стоїть речення з тим, що сказано.</translation>
    </message>
    <message>
        <source>“%1” takes what follows it as what it is about.</source>
        <translation>Після «%1» стоїть те, про що йдеться.</translation>
    </message>
    <message>
        <source>“%1” names what somebody says, and whose it is stands before it.</source>
        <translation>«%1» називає сказане, а перед ним стоїть, чиє воно.</translation>
    </message>
    <message>
        <source>“%1” gives the source of the rest of the sentence.</source>
        <translation>«%1» вказує, звідки решта речення.</translation>
    </message>
    <message>
        <source>A name and a colon stand before what was said.</source>
        <translation>Перед сказаним стоять ім’я та двокрапка.</translation>
    </message>
    <message>
        <source>A quotation in the sentence of “%1”.</source>
        <translation>Цитата в реченні з «%1».</translation>
    </message>
    <message>
        <source>A quotation that goes on after one whose speaker is named.</source>
        <translation>Цитата, що продовжує іншу, мовця якої названо.</translation>
    </message>
    <message>
        <source>A quotation in a sentence that names somebody.</source>
        <translation>Цитата в реченні, де когось названо.</translation>
    </message>
    <message>
        <source>The text says the date itself.</source>
        <translation>Дату вказано в самому тексті.</translation>
    </message>
    <message>
        <source>It is in the line that dates the report.</source>
        <translation>Вона стоїть у рядку, де датовано повідомлення.</translation>
    </message>
    <message>
        <source>The year is that of the report or of the sentence.</source>
        <translation>Рік узято з повідомлення або з речення.</translation>
    </message>
    <message>
        <source>The weekday was counted from the day of the report.</source>
        <translation>День тижня пораховано від дня повідомлення.</translation>
    </message>
    <message>
        <source>It was counted from the day of the report.</source>
        <translation>Її пораховано від дня повідомлення.</translation>
    </message>
    <message>
        <source>It goes up to the day of the report, or from it.</source>
        <translation>Проміжок тягнеться до дня повідомлення або від нього.</translation>
    </message>
    <message>
        <source>It was counted from the date named before it.</source>
        <translation>Її пораховано від дати, названої перед нею.</translation>
    </message>
    <message>
        <source>A time of the day named before it.</source>
        <translation>Час дня, названого раніше.</translation>
    </message>
    <message>
        <source>It rests on a day that the text does not give.</source>
        <translation>Вона залежить від дня, якого в тексті не вказано.</translation>
    </message>
    <message>
        <source>A number with what it counts.</source>
        <translation>Число з тим, що воно рахує.</translation>
    </message>
    <message>
        <source>A share of a whole.</source>
        <translation>Частка цілого.</translation>
    </message>
    <message>
        <source>A sum of money.</source>
        <translation>Сума грошей.</translation>
    </message>
    <message>
        <source>A round number of many.</source>
        <translation>Кругле число: десятки, тисячі тощо.</translation>
    </message>
    <message>
        <source>A measure or a length of time.</source>
        <translation>Міра або проміжок часу.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>запропоновано</translation>
    </message>
    <message>
        <source>Added by a person.</source>
        <translation>Додано людиною.</translation>
    </message>
    <message>
        <source>Added by %1.</source>
        <translation>Додано автором: %1.</translation>
    </message>
    <message>
        <source>Found by “%1”.</source>
        <translation>Знайдено за «%1».</translation>
    </message>
</context>
<context>
    <name>FontCoverage</name>
    <message numerus="yes">
        <source>No installed font has %n character(s), which are boxes on the page: %1. They can be searched and copied. Install a font that has them and export again.</source>
        <translation>
            <numerusform>Жоден установлений шрифт не має %n символу; на сторінці замість нього прямокутник: %1. Його можна шукати й копіювати. Установіть шрифт, який його має, і експортуйте ще раз.</numerusform>
            <numerusform>Жоден установлений шрифт не має %n символів; на сторінці замість них прямокутники: %1. Їх можна шукати й копіювати. Установіть шрифт, який їх має, і експортуйте ще раз.</numerusform>
            <numerusform>Жоден установлений шрифт не має %n символів; на сторінці замість них прямокутники: %1. Їх можна шукати й копіювати. Установіть шрифт, який їх має, і експортуйте ще раз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: note: %2</source>
        <translation>%1: примітка: %2</translation>
    </message>
    <message>
        <source>%1: not imported. %2</source>
        <translation>%1: не імпортовано. %2</translation>
    </message>
    <message>
        <source>The import was stopped. What is counted below is stored; the same command again adds the rest.</source>
        <translation>Імпорт зупинено. Пораховане нижче збережено; та сама команда додасть решту.</translation>
    </message>
    <message>
        <source>Articles added: %1. Already in the project: %2. Other files skipped: %3. Failed: %4.</source>
        <translation>Додано статей: %1. Уже в проєкті: %2. Пропущено інших файлів: %3. Не вдалося: %4.</translation>
    </message>
    <message>
        <source>Nothing can be imported into a project that is read-only.</source>
        <translation>До проєкту, відкритого лише для читання, нічого не можна імпортувати.</translation>
    </message>
    <message>
        <source>Take files and folders into a project, which is made when it is not there.</source>
        <translation>Додати файли й теки до проєкту; якщо його немає, його буде створено.</translation>
    </message>
    <message>
        <source>New versions of articles that were in the project: %1. Annotations that were not found in them: %2.</source>
        <translation>Нових версій статей, що були в проєкті: %1. Анотацій, яких у них не знайдено: %2.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>Імпортовано %n статтю.</numerusform>
            <numerusform>Імпортовано %n статті.</numerusform>
            <numerusform>Імпортовано %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n уже була в проєкті.</numerusform>
            <numerusform>%n уже були в проєкті.</numerusform>
            <numerusform>%n уже було в проєкті.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>Не вдалося імпортувати %n файл.</numerusform>
            <numerusform>Не вдалося імпортувати %n файли.</numerusform>
            <numerusform>Не вдалося імпортувати %n файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same files again to complete it.</source>
        <translation>Імпорт зупинено; щоб завершити його, імпортуйте ті самі файли ще раз.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Імпортування статей</translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) took the place of older ones.</source>
        <translation>
            <numerusform>%n нова версія замінила старішу.</numerusform>
            <numerusform>%n нові версії замінили старіші.</numerusform>
            <numerusform>%n нових версій замінили старіші.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) wait to be placed by hand.</source>
        <translation>
            <numerusform>%n анотація чекає на розміщення вручну.</numerusform>
            <numerusform>%n анотації чекають на розміщення вручну.</numerusform>
            <numerusform>%n анотацій чекають на розміщення вручну.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>“%1” is open read-only, so nothing can be imported into it.</source>
        <translation>«%1» відкрито лише для читання, тому до нього нічого не можна імпортувати.</translation>
    </message>
    <message>
        <source>The import stopped because %1. The articles stored before that (%2) are kept; import again to add the rest.</source>
        <translation>Імпорт зупинено: %1. Статті, збережені до цього (%2), залишилися; щоб додати решту, імпортуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>IssueEdits</name>
    <message>
        <source>Give the issue a name.</source>
        <translation>Дайте питанню назву.</translation>
    </message>
    <message>
        <source>New issue “%1”</source>
        <translation>Нове питання «%1»</translation>
    </message>
    <message>
        <source>Change issue “%1”</source>
        <translation>Змінити питання «%1»</translation>
    </message>
    <message>
        <source>This issue is not there any more.</source>
        <translation>Цього питання вже немає.</translation>
    </message>
    <message>
        <source>Delete issue “%1”</source>
        <translation>Видалити питання «%1»</translation>
    </message>
    <message>
        <source>One of the issues has no id or no name. Give it both, then import the issues again.</source>
        <translation>Одне з питань не має ідентифікатора або назви. Вкажіть і те, й інше, тоді імпортуйте питання ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n issue(s)</source>
        <translation>
            <numerusform>Імпортувати %n питання</numerusform>
            <numerusform>Імпортувати %n питання</numerusform>
            <numerusform>Імпортувати %n питань</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>an issue has four fields with a tab between them: id, label, definition and query; here there are %1.</source>
        <translation>питання має чотири поля, розділені табуляцією: ідентифікатор, назва, визначення та запит; тут полів: %1.</translation>
    </message>
    <message>
        <source>the id “%1” of an issue has to be one word of letters, digits and hyphens.</source>
        <translation>ідентифікатор питання «%1» має бути одним словом із літер, цифр і дефісів.</translation>
    </message>
    <message>
        <source>the issue “%1” needs a label.</source>
        <translation>питанню «%1» потрібна назва.</translation>
    </message>
    <message>
        <source>the query of the issue “%1” cannot be read. %2</source>
        <translation>запит питання «%1» неможливо прочитати. %2</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 with tabs between the fields.</source>
        <translation>Файл — не текст UTF-8. Збережіть його як UTF-8 із табуляцією між полями.</translation>
    </message>
    <message>
        <source>the id “%1” stands in line %2 already.</source>
        <translation>ідентифікатор «%1» уже є в рядку %2.</translation>
    </message>
    <message>
        <source>There is no issue in the file. A line is an issue: id, label, definition and query, with a tab between them.</source>
        <translation>У файлі немає питань. Рядок — це питання: ідентифікатор, назва, визначення та запит, розділені табуляцією.</translation>
    </message>
</context>
<context>
    <name>IssueFiles</name>
    <message>
        <source>No issues were imported from “%1”. %2</source>
        <translation>Із «%1» не імпортовано жодного питання. %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Не вдалося прочитати файл: %1.</translation>
    </message>
    <message>
        <source>The issues were not exported: “%1” could not be written (%2).</source>
        <translation>Питання не експортовано: не вдалося записати «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>IssueFinds</name>
    <message>
        <source>Finds nothing in this project.</source>
        <translation>У цьому проєкті нічого не знаходить.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds %1; the newest %2 of them hold %3.</source>
        <translation>Знайдено: %1; у найновіших із них (%2) — %3.</translation>
    </message>
    <message>
        <source>Finds %1, but no passage that has all of it in one sentence.</source>
        <translation>Знайдено: %1, але жодного уривка, де все це є в одному реченні.</translation>
    </message>
    <message>
        <source>Finds %1, %2.</source>
        <translation>Знайдено: %1, %2.</translation>
    </message>
</context>
<context>
    <name>IssueSet</name>
    <message>
        <source>The issue “%1” has no query, so no passage is found for it.</source>
        <translation>Питання «%1» не має запиту, тому уривків для нього не знайдено.</translation>
    </message>
    <message>
        <source>The query of the issue “%1” cannot be read. %2</source>
        <translation>Запит питання «%1» неможливо прочитати. %2</translation>
    </message>
    <message>
        <source>The query of the issue “%1” has no word that a passage could hold.</source>
        <translation>Запит питання «%1» не має слова, яке могло б стояти в уривку.</translation>
    </message>
</context>
<context>
    <name>JobsOption</name>
    <message>
        <source>Number of threads that read and analyse; one a core when left out.</source>
        <translation>Кількість потоків для читання й аналізу; якщо не вказано — по одному на ядро.</translation>
    </message>
    <message>
        <source>“--jobs %1”: the number of threads is a whole number from 1 to %2.</source>
        <translation>«--jobs %1»: кількість потоків має бути цілим числом від 1 до %2.</translation>
    </message>
</context>
<context>
    <name>JsonDump</name>
    <message>
        <source>The dump could not be written: %1.</source>
        <translation>Не вдалося записати вивід: %1.</translation>
    </message>
    <message>
        <source>The dump was cancelled; what is written so far is not complete.</source>
        <translation>Вивід скасовано; записане досі неповне.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation>Не вдалося дочитати проєкт «%1» до кінця: %2.</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>No articles yet. Import files or a folder with Ctrl+I, or drop them here.</source>
        <translation>Статей ще немає. Імпортуйте файли або теку за допомогою Ctrl+I чи перетягніть їх сюди.</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Жодна стаття не відповідає «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>No article has anything from %1, the time picked on the timeline.</source>
        <translation>Немає статей, у яких щось є за час, вибраний на хронології: %1.</translation>
    </message>
    <message>
        <source>Show articles of all times</source>
        <translation>Показати статті за весь час</translation>
    </message>
    <message>
        <source>No article with anything from %1, the time picked on the timeline, matches “%2”.</source>
        <translation>За час, вибраний на хронології (%1), жодна стаття не відповідає «%2».</translation>
    </message>
    <message>
        <source>Clear filter and time</source>
        <translation>Очистити фільтр і час</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>same quote</source>
        <translation>та сама цитата</translation>
    </message>
    <message>
        <source>same</source>
        <translation>те саме</translation>
    </message>
    <message>
        <source>same event</source>
        <translation>та сама подія</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>суперечить</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>підтверджує</translation>
    </message>
</context>
<context>
    <name>MarkPick</name>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>мітка</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиція</translation>
    </message>
    <message>
        <source>speaker not known</source>
        <translation>мовець невідомий</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>непряма мова</translation>
    </message>
    <message>
        <source>link</source>
        <translation>зв’язок</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
</context>
<context>
    <name>MentionEdits</name>
    <message>
        <source>This mention is not there any more. The article was analysed again in the meantime.</source>
        <translation>Цієї згадки вже немає. Тим часом статтю проаналізовано знову.</translation>
    </message>
    <message>
        <source>This entity is not there any more. Choose another one.</source>
        <translation>Цієї сутності вже немає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>“%1” was rejected. Take that back first, then it can be named.</source>
        <translation>«%1» відхилено. Спершу зніміть це рішення, тоді її можна згадувати.</translation>
    </message>
    <message>
        <source>No words are selected. Select the words that name the entity.</source>
        <translation>Слів не вибрано. Виберіть слова, якими названо сутність.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n mention(s)</source>
        <translation>
            <numerusform>Прийняти %n згадку</numerusform>
            <numerusform>Прийняти %n згадки</numerusform>
            <numerusform>Прийняти %n згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>Прийняти «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n mention(s)</source>
        <translation>
            <numerusform>Відхилити %n згадку</numerusform>
            <numerusform>Відхилити %n згадки</numerusform>
            <numerusform>Відхилити %n згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>Відхилити «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n mention(s)</source>
        <translation>
            <numerusform>Зняти рішення щодо %n згадки</numerusform>
            <numerusform>Зняти рішення щодо %n згадок</numerusform>
            <numerusform>Зняти рішення щодо %n згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconsider “%1”</source>
        <translation>Зняти рішення щодо «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n mention(s)</source>
        <translation>
            <numerusform>Змінити вид %n згадки</numerusform>
            <numerusform>Змінити вид %n згадок</numerusform>
            <numerusform>Змінити вид %n згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the kind of “%1”</source>
        <translation>Змінити вид «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Let %n mention(s) name “%1”</source>
        <translation>
            <numerusform>Віднести %n згадку до «%1»</numerusform>
            <numerusform>Віднести %n згадки до «%1»</numerusform>
            <numerusform>Віднести %n згадок до «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” name “%2”</source>
        <translation>Віднести «%1» до «%2»</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Сутності потрібна назва.</translation>
    </message>
    <message>
        <source>Add a mention of “%1”</source>
        <translation>Додати згадку «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>an entity</comment>
        <translation>Додати «%1»</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>today %1</source>
        <translation>сьогодні %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>учора %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of this year, as QDate::toString writes them, then the time.</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>It has the same address as “%1”, but hardly the same words, so both are kept.</source>
        <translation>Адреса та сама, що в «%1», але слова майже всі інші, тому збережено обидві статті.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new version of “%1”. %n annotation(s) were not found in it and wait to be placed by hand.</source>
        <translation>
            <numerusform>Це нова версія «%1». %n анотацію в ній не знайдено; вона чекає на розміщення вручну.</numerusform>
            <numerusform>Це нова версія «%1». %n анотації в ній не знайдено; вони чекають на розміщення вручну.</numerusform>
            <numerusform>Це нова версія «%1». %n анотацій у ній не знайдено; вони чекають на розміщення вручну.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a new version of “%1”. The words of %n position(s), statement(s) or event(s) were not found in it; they stay with the old version.</source>
        <translation>
            <numerusform>Це нова версія «%1». Слів %n позиції, висловлювання чи події в ній не знайдено; воно лишається зі старою версією.</numerusform>
            <numerusform>Це нова версія «%1». Слів %n позицій, висловлювань чи подій у ній не знайдено; вони лишаються зі старою версією.</numerusform>
            <numerusform>Це нова версія «%1». Слів %n позицій, висловлювань чи подій у ній не знайдено; вони лишаються зі старою версією.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message>
        <source>This note is not in the project any more.</source>
        <translation>Цієї нотатки вже немає в проєкті.</translation>
    </message>
    <message>
        <source>Note on a passage</source>
        <translation>Нотатка до уривка</translation>
    </message>
    <message>
        <source>Note on an article</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Note on a tag</source>
        <translation>Нотатка до мітки</translation>
    </message>
    <message>
        <source>Note on a tagging</source>
        <translation>Нотатка до позначення</translation>
    </message>
    <message>
        <source>Note on an entity</source>
        <translation>Нотатка до сутності</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Нотатці потрібні слова.</translation>
    </message>
    <message>
        <source>Rewrite a note</source>
        <translation>Переписати нотатку</translation>
    </message>
    <message>
        <source>Only a note on a passage can be moved.</source>
        <translation>Перемістити можна лише нотатку до уривка.</translation>
    </message>
    <message>
        <source>Move the passage of a note</source>
        <translation>Перемістити уривок нотатки</translation>
    </message>
    <message>
        <source>Place a note</source>
        <translation>Розмістити нотатку</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>Вилучити %n нотатку</numerusform>
            <numerusform>Вилучити %n нотатки</numerusform>
            <numerusform>Вилучити %n нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tagging(s) and note(s)</source>
        <translation>
            <numerusform>Вилучити %n позначення чи нотатку</numerusform>
            <numerusform>Вилучити %n позначення й нотатки</numerusform>
            <numerusform>Вилучити %n позначень і нотаток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::AnalysisHint</name>
    <message>
        <source>Positions get their issue at the next analysis.</source>
        <translation>Позиції отримають своє питання під час наступного аналізу.</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Аналізувати знову</translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationActions</name>
    <message>
        <source>Go to the place</source>
        <translation>Перейти до місця</translation>
    </message>
    <message>
        <source>Change the tag…</source>
        <translation>Змінити мітку…</translation>
    </message>
    <message>
        <source>Place at the selected words</source>
        <translation>Розмістити на вибраних словах</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копіювати як Markdown</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message numerus="yes">
        <source>Tag to give to %n passage(s) instead</source>
        <translation>
            <numerusform>Інша мітка для %n уривка</numerusform>
            <numerusform>Інша мітка для %n уривків</numerusform>
            <numerusform>Інша мітка для %n уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Зміна міток</translation>
    </message>
    <message numerus="yes">
        <source>%n tagging(s) and note(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Видалено %n позначення чи нотатку. Скасування їх поверне.</numerusform>
            <numerusform>Видалено %n позначення й нотатки. Скасування їх поверне.</numerusform>
            <numerusform>Видалено %n позначень і нотаток. Скасування їх поверне.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting taggings and notes</source>
        <translation>Видалення позначень і нотаток</translation>
    </message>
    <message>
        <source>Copying taggings and notes</source>
        <translation>Копіювання позначень і нотаток</translation>
    </message>
    <message>
        <source>Put it on the words selected in the reader</source>
        <translation>Розмістити на словах, вибраних у панелі читання</translation>
    </message>
    <message>
        <source>Select the words in the reader first, then come back and place it there</source>
        <translation>Спершу виберіть слова в панелі читання, тоді поверніться й розмістіть на них</translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationFilters</name>
    <message>
        <source>Taggings</source>
        <translation>Позначення</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Без місця</translation>
    </message>
    <message>
        <source>Taggings and notes</source>
        <translation>Позначення й нотатки</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>On the words of</source>
        <translation>На словах</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Усі мітки</translation>
    </message>
    <message>
        <source>A tag and those below it…</source>
        <translation>Мітка й ті, що під нею…</translation>
    </message>
    <message>
        <source>Show what has the tag</source>
        <translation>Показати те, що має мітку</translation>
    </message>
    <message>
        <source>Only on the words of another tag…</source>
        <translation>Лише на словах іншої мітки…</translation>
    </message>
    <message>
        <source>On any words</source>
        <translation>На будь-яких словах</translation>
    </message>
    <message>
        <source>On the words of another tag…</source>
        <translation>На словах іншої мітки…</translation>
    </message>
    <message>
        <source>Show what is on the words of the tag</source>
        <translation>Показати те, що на словах мітки</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Усі автори</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>The article that is read</source>
        <translation>Поточна стаття</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Між двома днями</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n мітка</numerusform>
            <numerusform>%n мітки</numerusform>
            <numerusform>%n міток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Між датами</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Останній %n день</numerusform>
            <numerusform>Останні %n дні</numerusform>
            <numerusform>Останні %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>on the words of %1</source>
        <translation>на словах мітки %1</translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationsModel</name>
    <message>
        <source>not placed</source>
        <translation>без місця</translation>
    </message>
    <message>
        <source>The list of taggings and notes cannot be read. %1</source>
        <translation>Не вдалося прочитати список позначень і нотаток. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::AnnotationsPane</name>
    <message>
        <source>Taggings and notes</source>
        <translation>Позначення й нотатки</translation>
    </message>
    <message>
        <source>Words of the passage, the note, the tag or the title</source>
        <translation>Слова уривка, нотатки, мітки чи заголовка</translation>
    </message>
    <message>
        <source>Filter taggings and notes</source>
        <translation>Фільтрувати позначення й нотатки</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Сортувати</translation>
    </message>
    <message>
        <source>Sort taggings and notes</source>
        <translation>Сортувати позначення й нотатки</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>By article and place</source>
        <translation>За статтею та місцем</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>За міткою</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>За автором</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export what the list shows</source>
        <translation>Експортувати показане в списку</translation>
    </message>
    <message>
        <source>Export as a &amp;table (CSV)…</source>
        <translation>Експортувати як &amp;таблицю (CSV)…</translation>
    </message>
    <message>
        <source>Export as &amp;Markdown…</source>
        <translation>&amp;Експортувати як Markdown…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Reading taggings and notes…</source>
        <translation>Читання позначень і нотаток…</translation>
    </message>
    <message>
        <source>No passage has been tagged yet, and no note written. Select words in an article, then press T for a tag or M for a note. Everything you mark is listed here.</source>
        <translation>Ще не позначено жодного уривка й не написано жодної нотатки. Виберіть слова в статті, тоді натисніть T, щоб поставити мітку, або M, щоб написати нотатку. Тут буде все, що ви позначите.</translation>
    </message>
    <message>
        <source>Every passage is in its place. When a corrected version of an article lacks the words of a tagging or note, it is kept and listed here until you place it.</source>
        <translation>Кожен уривок на своєму місці. Коли у виправленій версії статті бракує слів позначення чи нотатки, їх збережено в цьому списку, доки ви не знайдете їм місця.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>No tagging or note is like this.</source>
        <translation>Таких позначень чи нотаток немає.</translation>
    </message>
</context>
<context>
    <name>Parallax::Application</name>
    <message>
        <source>The project could not be read or written: %1. Close it, and examine the file with “parallax check”.</source>
        <translation>Не вдалося прочитати або записати проєкт: %1. Закрийте його й перевірте файл командою «parallax check».</translation>
    </message>
</context>
<context>
    <name>Parallax::ArticleFacts</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the whole hash</source>
        <translation>Копіювати весь хеш</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>Копіювати SHA-256 файлу</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>format, encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідома</translation>
    </message>
</context>
<context>
    <name>Parallax::ArticleFinder</name>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>Reading the titles…</source>
        <translation>Читання заголовків…</translation>
    </message>
    <message>
        <source>The project has no other article.</source>
        <translation>У проєкті немає іншої статті.</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Жодна стаття не відповідає «%1».</translation>
    </message>
</context>
<context>
    <name>Parallax::ArticlePane</name>
    <message>
        <source>Grade</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>The title is not known</source>
        <translation>Заголовок невідомий</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Рядок автора</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Open an article to see and correct what is known of it.</source>
        <translation>Відкрийте статтю, щоб побачити й виправити відомості про неї.</translation>
    </message>
    <message>
        <source>“%1” was not saved as the date of “%2”. %3</source>
        <translation>«%1» не збережено як дату «%2». %3</translation>
    </message>
    <message>
        <source>Name the source to grade it.</source>
        <translation>Щоб оцінити джерело, вкажіть його.</translation>
    </message>
    <message>
        <source>For all articles of %1</source>
        <translation>Для всіх статей із джерела %1</translation>
    </message>
</context>
<context>
    <name>Parallax::BlockForm</name>
    <message>
        <source>Insert</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>All; several with a semicolon between</source>
        <translation>Усі; кілька — через крапку з комою</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Носії</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Its name, or its path: Red lines / NATO</source>
        <translation>Назва або шлях: Red lines / NATO</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>2025-08-20, 2025-08 or 2025; no limit when empty</source>
        <translation>2025-08-20, 2025-08 або 2025; якщо порожньо — без межі</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Is part of it; no limit when empty</source>
        <translation>Включно; якщо порожньо — без межі</translation>
    </message>
    <message>
        <source>Also what nobody has accepted yet</source>
        <translation>Також те, чого ще ніхто не прийняв</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Носій</translation>
    </message>
    <message>
        <source>Whose positions</source>
        <translation>Чиї позиції</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Щонайбільше</translation>
    </message>
    <message>
        <source>As many as a page has room for</source>
        <translation>Скільки вміщається на сторінці</translation>
    </message>
    <message>
        <source>The latest ones</source>
        <translation>Останні за часом</translation>
    </message>
    <message>
        <source>A sentence each, without the quotations</source>
        <translation>По одному реченню, без цитат</translation>
    </message>
</context>
<context>
    <name>Parallax::BlockWriter</name>
    <message>
        <source>Writing: %1</source>
        <translation>Складання: %1</translation>
    </message>
    <message>
        <source>Insert “%1” into “%2”</source>
        <translation>Вставити «%1» у «%2»</translation>
    </message>
    <message>
        <source>Refreshing the building blocks</source>
        <translation>Оновлення блоків</translation>
    </message>
    <message>
        <source>Refresh the building blocks of “%1”</source>
        <translation>Оновити блоки в «%1»</translation>
    </message>
    <message>
        <source>There are no building blocks in this briefing. The menu Insert has them.</source>
        <translation>У цьому брифінгу немає блоків. Вони є в меню «Вставити».</translation>
    </message>
    <message>
        <source>The building blocks say what the project says: nothing changed.</source>
        <translation>Блоки відповідають проєкту: нічого не змінилося.</translation>
    </message>
    <message numerus="yes">
        <source>%n building block(s) changed.</source>
        <translation>
            <numerusform>Змінено %n блок.</numerusform>
            <numerusform>Змінено %n блоки.</numerusform>
            <numerusform>Змінено %n блоків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafting “%1”</source>
        <translation>Складання чернетки «%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is drafted: %n sentence(s), each with its source.</source>
        <translation>
            <numerusform>Чернетку «%1» складено: %n речення з джерелом.</numerusform>
            <numerusform>Чернетку «%1» складено: %n речення з джерелами.</numerusform>
            <numerusform>Чернетку «%1» складено: %n речень із джерелами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is drafted: %n sentence(s), each with its source. Some parts stayed empty.</source>
        <translation>
            <numerusform>Чернетку «%1» складено: %n речення з джерелом. Деякі частини лишилися порожніми.</numerusform>
            <numerusform>Чернетку «%1» складено: %n речення з джерелами. Деякі частини лишилися порожніми.</numerusform>
            <numerusform>Чернетку «%1» складено: %n речень із джерелами. Деякі частини лишилися порожніми.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingActions</name>
    <message>
        <source>&amp;Insert a building block</source>
        <translation>&amp;Вставити блок</translation>
    </message>
    <message>
        <source>&amp;New briefing…</source>
        <translation>&amp;Новий брифінг…</translation>
    </message>
    <message>
        <source>&amp;Draft from the project…</source>
        <translation>Скласти чернетку за &amp;проєктом…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>&amp;Copy the briefing</source>
        <translation>&amp;Копіювати брифінг</translation>
    </message>
    <message>
        <source>D&amp;elete the briefing</source>
        <translation>Вида&amp;лити брифінг</translation>
    </message>
    <message>
        <source>Re&amp;fresh the building blocks</source>
        <translation>&amp;Оновити блоки</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Жирний</translation>
    </message>
    <message>
        <source>Ita&amp;lic</source>
        <translation>К&amp;урсив</translation>
    </message>
    <message>
        <source>Find in the &amp;text</source>
        <translation>&amp;Знайти в тексті</translation>
    </message>
    <message>
        <source>Next pr&amp;oblem</source>
        <translation>Н&amp;аступна проблема</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Попередн&amp;я проблема</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Попередній пере&amp;гляд</translation>
    </message>
    <message>
        <source>&amp;History of the briefing</source>
        <translation>&amp;Історія брифінгу</translation>
    </message>
    <message>
        <source>Problem&amp;s</source>
        <translation>П&amp;роблеми</translation>
    </message>
    <message>
        <source>Check &amp;words of likelihood (ICD 203)</source>
        <translation>Перевіряти &amp;слова ймовірності (ICD 203)</translation>
    </message>
    <message>
        <source>Open the folder of own te&amp;mplates</source>
        <translation>Відкрити &amp;теку власних шаблонів</translation>
    </message>
    <message>
        <source>E&amp;xport the briefing…</source>
        <translation>&amp;Експортувати брифінг…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Insert ▾</source>
        <translation>Вставити ▾</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Show the cited passa&amp;ge</source>
        <translation>Показати &amp;цитований уривок</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingEditor</name>
    <message>
        <source>Text of the briefing</source>
        <translation>Текст брифінгу</translation>
    </message>
    <message>
        <source>Write in Markdown. Select words in an article and press Ctrl+Shift+C to cite them here.</source>
        <translation>Пишіть у Markdown. Щоб послатися на слова статті, виберіть їх у ній і натисніть Ctrl+Shift+C.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingExporter</name>
    <message>
        <source>“%1” was not written: its name does not end in .pdf, .odt, .docx, .html or .md.</source>
        <translation>«%1» не записано: назва не закінчується на .pdf, .odt, .docx, .html або .md.</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>Експорт «%1»</translation>
    </message>
    <message>
        <source>The briefing was written to “%1”.</source>
        <translation>Брифінг записано до «%1».</translation>
    </message>
    <message>
        <source>%1 Some of its characters are boxes there.</source>
        <translation>%1 Деякі символи в ньому — прямокутники.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingHeader</name>
    <message>
        <source>Title of the briefing</source>
        <translation>Заголовок брифінгу</translation>
    </message>
    <message>
        <source>All briefings of the project</source>
        <translation>Усі брифінги проєкту</translation>
    </message>
    <message>
        <source>More that can be done with briefings</source>
        <translation>Що ще можна зробити з брифінгами</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingKeeper</name>
    <message>
        <source>What was typed last into “%1” had not been saved. It was kept, and is in the text now.</source>
        <translation>Останнє введене в «%1» не було збережено. Воно вціліло й тепер є в тексті.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” at the same time. Your text stands; the other one is in the history of the briefing.</source>
        <translation>Хтось інший одночасно змінив «%1». Ваш текст лишився; інший є в історії брифінгу.</translation>
    </message>
    <message>
        <source>“%1” was deleted while you wrote it. Your text is kept in a new briefing.</source>
        <translation>Поки ви писали, «%1» видалено. Ваш текст збережено в новому брифінгу.</translation>
    </message>
    <message>
        <source>“%1” was changed while you wrote. Your text stands; the other one is in the history of the briefing.</source>
        <translation>Поки ви писали, «%1» змінено. Ваш текст лишився; інший є в історії брифінгу.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingPane</name>
    <message>
        <source>The project is open for reading only: nothing can be cited.</source>
        <translation>Проєкт відкрито лише для читання: посилання створити неможливо.</translation>
    </message>
    <message>
        <source>Select the words to be cited first.</source>
        <translation>Спершу виберіть слова, на які послатися.</translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation>Брифінг без назви</translation>
    </message>
    <message>
        <source>The briefing is not in the project any more.</source>
        <translation>Цього брифінгу вже немає в проєкті.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копія)</translation>
    </message>
    <message>
        <source>“%1” was deleted with its citations. Undo brings it back.</source>
        <translation>«%1» видалено разом із посиланнями. Скасування його поверне.</translation>
    </message>
    <message>
        <source>Restore “%1” as it was %2</source>
        <translation>Відновити «%1», стан на %2</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>Не вдалося відкрити теку «%1».</translation>
    </message>
    <message>
        <source>Put the caret into a citation first.</source>
        <translation>Спершу поставте курсор у посилання.</translation>
    </message>
    <message>
        <source>The cited words are not in an article of the project any more.</source>
        <translation>Слів, на які є посилання, уже немає в жодній статті проєкту.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingPreview</name>
    <message>
        <source>Preview of the briefing</source>
        <translation>Попередній перегляд брифінгу</translation>
    </message>
    <message>
        <source>The preview cannot be drawn. %1</source>
        <translation>Не вдалося показати попередній перегляд. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingProblem</name>
    <message>
        <source>The article was corrected: “%1” reads “%2” now. Accept the new words, or cite another passage.</source>
        <translation>Статтю виправлено: замість «%1» тепер «%2». Прийміть нові слова або пошліться на інший уривок.</translation>
    </message>
    <message>
        <source>The article was corrected, and “%1” is not in it any more. Select other words in the article and place the citation again.</source>
        <translation>Статтю виправлено, і «%1» у ній уже немає. Виберіть у статті інші слова й розмістіть посилання знову.</translation>
    </message>
    <message>
        <source>This briefing has no citation of the name “%1”. Take the mark away, or cite a passage in its place.</source>
        <translation>У цьому брифінгу немає посилання з назвою «%1». Вилучіть позначку або пошліться натомість на уривок.</translation>
    </message>
    <message>
        <source>Nothing is cited for this row of a table. Cite a passage.</source>
        <translation>Для цього рядка таблиці немає посилання. Пошліться на уривок.</translation>
    </message>
    <message>
        <source>Nothing is cited for this sentence. Cite a passage, or declare it as your own assessment.</source>
        <translation>Для цього речення немає посилання. Пошліться на уривок або позначте речення як власну оцінку.</translation>
    </message>
    <message>
        <source>Broken citation</source>
        <translation>Зламане посилання</translation>
    </message>
    <message>
        <source>Unknown citation</source>
        <translation>Невідоме посилання</translation>
    </message>
    <message>
        <source>Corrected source</source>
        <translation>Виправлене джерело</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Імовірність</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingReading</name>
    <message>
        <source>The briefing is not in the project any more.</source>
        <translation>Цього брифінгу вже немає в проєкті.</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingRow</name>
    <message>
        <source>Briefing %1, source %2</source>
        <translation>Брифінг «%1», джерело %2</translation>
    </message>
    <message>
        <source>%1
Go to where it cites this passage</source>
        <translation>%1
Перейти до посилання на цей уривок</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingStatus</name>
    <message>
        <source>No problems</source>
        <translation>Проблем немає</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without a source</source>
        <translation>
            <numerusform>%n речення без джерела</numerusform>
            <numerusform>%n речення без джерела</numerusform>
            <numerusform>%n речень без джерела</numerusform>
        </translation>
    </message>
    <message>
        <source>no sentence without a source</source>
        <translation>немає речень без джерела</translation>
    </message>
    <message numerus="yes">
        <source>cites %n article(s)</source>
        <translation>
            <numerusform>посилається на %n статтю</numerusform>
            <numerusform>посилається на %n статті</numerusform>
            <numerusform>посилається на %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> of %n independent origin(s)</source>
        <translation>
            <numerusform> з %n незалежного першоджерела</numerusform>
            <numerusform> з %n незалежних першоджерел</numerusform>
            <numerusform> з %n незалежних першоджерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблеми</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Збережено як чернетку</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingsList</name>
    <message>
        <source>Briefings of the project</source>
        <translation>Брифінги проєкту</translation>
    </message>
    <message>
        <source>New briefing…</source>
        <translation>Новий брифінг…</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingsModel</name>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, змінено %2</translation>
    </message>
    <message>
        <source>Written by %1, changed %2</source>
        <translation>Автор: %1, змінено %2</translation>
    </message>
    <message>
        <source>The briefings could not be listed. %1</source>
        <translation>Не вдалося скласти перелік брифінгів. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::BriefingsSection</name>
    <message>
        <source>Briefings</source>
        <translation>Брифінги</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::BuildingBlock</name>
    <message>
        <source>Table of positions</source>
        <translation>Таблиця позицій</translation>
    </message>
    <message>
        <source>Positions of an actor</source>
        <translation>Позиції одного носія</translation>
    </message>
    <message>
        <source>Where the reports disagree</source>
        <translation>Де повідомлення розходяться</translation>
    </message>
    <message>
        <source>Timeline, as a picture</source>
        <translation>Хронологія як зображення</translation>
    </message>
    <message>
        <source>Timeline, as a table</source>
        <translation>Хронологія як таблиця</translation>
    </message>
    <message>
        <source>Key quotations by tag</source>
        <translation>Головні цитати за мітками</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Список джерел</translation>
    </message>
</context>
<context>
    <name>Parallax::CitationCard</name>
    <message>
        <source>Words of %1</source>
        <translation>Слова: %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>через: %1</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>абзаци %1–%2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>абзац %1</translation>
    </message>
    <message>
        <source>The article was corrected since: these are its new words.</source>
        <translation>Відтоді статтю виправлено: це її нові слова.</translation>
    </message>
    <message>
        <source>The article was corrected since, and these words are not in it any more.</source>
        <translation>Відтоді статтю виправлено, і цих слів у ній уже немає.</translation>
    </message>
    <message>
        <source>This briefing has no citation of the name “%1”.</source>
        <translation>У цьому брифінгу немає посилання з назвою «%1».</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оцінки</translation>
    </message>
</context>
<context>
    <name>Parallax::Citer</name>
    <message>
        <source>These words cannot be cited: their article is not in the project.</source>
        <translation>На ці слова неможливо послатися: їхньої статті немає в проєкті.</translation>
    </message>
    <message>
        <source>Cite in “%1”</source>
        <translation>Послатися у «%1»</translation>
    </message>
    <message>
        <source>Show the briefing</source>
        <translation>Показати брифінг</translation>
    </message>
    <message>
        <source>“%1” is cited in “%2” as %3.</source>
        <translation>На «%1» є посилання %3 у «%2».</translation>
    </message>
</context>
<context>
    <name>Parallax::CodebookActions</name>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Колір</translation>
    </message>
    <message>
        <source>&amp;Tag the selected words with it</source>
        <translation>&amp;Позначити нею вибрані слова</translation>
    </message>
    <message>
        <source>Show its &amp;passages</source>
        <translation>Показати її &amp;уривки</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Нова мітка</translation>
    </message>
    <message>
        <source>New tag &amp;below it</source>
        <translation>Нова мітка п&amp;ід нею</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>&amp;Описати</translation>
    </message>
    <message>
        <source>&amp;Key of its own…</source>
        <translation>&amp;Власна клавіша…</translation>
    </message>
    <message>
        <source>Move &amp;below…</source>
        <translation>Перемістити пі&amp;д…</translation>
    </message>
    <message>
        <source>Below which tag?</source>
        <translation>Під яку мітку?</translation>
    </message>
    <message>
        <source>Move to the t&amp;op</source>
        <translation>Перемістити на вер&amp;хній рівень</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Пр&amp;иєднати до…</translation>
    </message>
    <message>
        <source>Into which tag?</source>
        <translation>До якої мітки?</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Вида&amp;лити</translation>
    </message>
    <message>
        <source>Select the words to tag in an article first.</source>
        <translation>Спершу виберіть у статті слова, які позначити.</translation>
    </message>
    <message>
        <source>Merging tags</source>
        <translation>Приєднання міток</translation>
    </message>
    <message>
        <source>Merged “%1” into “%2”. Undo: %3</source>
        <translation>«%1» приєднано до «%2». Скасувати: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it</source>
        <translation>
            <numerusform>%n мітка під нею</numerusform>
            <numerusform>%n мітки під нею</numerusform>
            <numerusform>%n міток під нею</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n нотатка</numerusform>
            <numerusform>%n нотатки</numerusform>
            <numerusform>%n нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”. Undo: %2</source>
        <translation>Видалено «%1». Скасувати: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list and its last part</comment>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Deleted “%1” with %2. Undo: %3</source>
        <translation>Видалено «%1», а з нею: %2. Скасувати: %3</translation>
    </message>
    <message>
        <source>Deleting a tag</source>
        <translation>Видалення мітки</translation>
    </message>
</context>
<context>
    <name>Parallax::CodebookModel</name>
    <message>
        <source>The passages of the tags cannot be counted. %1</source>
        <translation>Не вдалося порахувати уривки міток. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %n уривок</numerusform>
            <numerusform>%1, %n уривки</numerusform>
            <numerusform>%1, %n уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with those of the tags below it</source>
        <translation>
            <numerusform>%n разом із мітками під нею</numerusform>
            <numerusform>%n разом із мітками під нею</numerusform>
            <numerusform>%n разом із мітками під нею</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::CodebookPane</name>
    <message>
        <source>Codebook</source>
        <translation>Перелік міток</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Знайти мітку</translation>
    </message>
    <message>
        <source>Find or create: Red lines/NATO</source>
        <translation>Знайти чи створити мітку</translation>
    </message>
    <message>
        <source>Find or create a tag by its path</source>
        <translation>Знайти чи створити мітку за її шляхом</translation>
    </message>
    <message>
        <source>Create “%1” (Enter)</source>
        <translation>Створити «%1» (Enter)</translation>
    </message>
    <message>
        <source>Create “%1” (Shift+Enter)</source>
        <translation>Створити «%1» (Shift+Enter)</translation>
    </message>
    <message>
        <source>No tag fits these words.</source>
        <translation>Жодна мітка не відповідає цим словам.</translation>
    </message>
    <message>
        <source>No tags yet. Type one above, such as Red lines, and press Enter; a slash, as in Red lines/NATO, puts it below another. Or select words in an article and press T; V makes the words themselves a tag.</source>
        <translation>Міток ще немає. Введіть мітку вгорі, наприклад Red lines, і натисніть Enter; скісна риска, як у Red lines/NATO, ставить її під іншу. Або виберіть слова в статті й натисніть T; V робить міткою самі слова.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n мітка</numerusform>
            <numerusform>%n мітки</numerusform>
            <numerusform>%n міток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>Що зробити</translation>
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
        <translation>Жодна команда не має цих слів.</translation>
    </message>
</context>
<context>
    <name>Parallax::ComparePane</name>
    <message>
        <source>What joins the open articles</source>
        <translation>Що пов’язує відкриті статті</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Суперечності</translation>
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
        <translation>Усі %1</translation>
    </message>
    <message>
        <source>Open two articles side by side. What both quote, say and tell of will be listed here, and where they contradict each other.</source>
        <translation>Відкрийте дві статті поруч. Тут буде перелічено, що обидві цитують, кажуть і розповідають і де вони суперечать одна одній.</translation>
    </message>
    <message>
        <source>Comparing the open articles…</source>
        <translation>Порівняння відкритих статей…</translation>
    </message>
    <message>
        <source>Nothing of this kind joins the open articles.</source>
        <translation>Нічого такого відкриті статті не пов’язує.</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Показати всі види</translation>
    </message>
    <message>
        <source>Nothing is said twice in this article. Open another beside it to compare the two.</source>
        <translation>У цій статті нічого не сказано двічі. Відкрийте поруч іншу, щоб порівняти їх.</translation>
    </message>
    <message>
        <source>Nothing that the open articles share was found: no common quotation, statement, event or figure.</source>
        <translation>У відкритих статтях не знайдено нічого спільного: ні цитат, ні висловлювань, ні подій, ні чисел.</translation>
    </message>
</context>
<context>
    <name>Parallax::DetailField</name>
    <message>
        <source>corrected</source>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>A person set this; analysing the articles again leaves it alone.</source>
        <translation>Це вказала людина; новий аналіз статей цього не змінить.</translation>
    </message>
</context>
<context>
    <name>Parallax::DraftForm</name>
    <message>
        <source>New briefing</source>
        <translation>Новий брифінг</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Also from what nobody has accepted yet</source>
        <translation>Також із того, чого ще ніхто не прийняв</translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation>Брифінг без назви</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>An empty page</source>
        <translation>Порожня сторінка</translation>
    </message>
</context>
<context>
    <name>Parallax::EdtfField</name>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
</context>
<context>
    <name>Parallax::EmptyBriefing</name>
    <message>
        <source>Draft one from the project…</source>
        <translation>Скласти чернетку за проєктом…</translation>
    </message>
    <message>
        <source>Start with an empty page</source>
        <translation>Почати з порожньої сторінки</translation>
    </message>
    <message>
        <source>There is no briefing in this project.</source>
        <translation>У цьому проєкті немає брифінгів.</translation>
    </message>
    <message>
        <source>No briefing yet. Draft one from the project, or start with an empty page. In a briefing every sentence rests on words of an article: select them in a reader and press Ctrl+Shift+C.</source>
        <translation>Брифінгів ще немає. Складіть чернетку за проєктом або почніть із порожньої сторінки. У брифінгу кожне речення спирається на слова статті: виберіть їх на панелі читання й натисніть Ctrl+Shift+C.</translation>
    </message>
    <message>
        <source>No briefing yet. Import some articles first, so that there is something to cite, or start with an empty page.</source>
        <translation>Брифінгів ще немає. Спершу імпортуйте статті, щоб було на що послатися, або почніть із порожньої сторінки.</translation>
    </message>
</context>
<context>
    <name>Parallax::EmptyReaders</name>
    <message>
        <source>Open an article from the library to read it here.</source>
        <translation>Відкрийте статтю з бібліотеки, щоб читати її тут.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the article chosen in the library</source>
        <translation>відкрити статтю, вибрану в бібліотеці</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>open it beside the others, up to four</source>
        <translation>відкрити її поруч з іншими, до чотирьох</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Перетягнути</translation>
    </message>
    <message>
        <source>onto a reader, or to its left or right</source>
        <translation>на панель читання або ліворуч чи праворуч від неї</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>find articles by their words</source>
        <translation>знайти статті за словами в них</translation>
    </message>
    <message>
        <source>Open an article from the library</source>
        <translation>Відкрийте статтю з бібліотеки</translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesModel</name>
    <message>
        <source>The entities cannot be counted. %1</source>
        <translation>Не вдалося порахувати сутності. %1</translation>
    </message>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>згадано %n раз</numerusform>
            <numerusform>згадано %n рази</numerusform>
            <numerusform>згадано %n разів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesPane</name>
    <message>
        <source>Entities</source>
        <translation>Сутності</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фільтр за назвою</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Фільтрувати сутності</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>the %1 most named</source>
        <translation>%1 найзгадуваніших</translation>
    </message>
    <message>
        <source>Counting who and what the articles name…</source>
        <translation>Підрахунок, кого й що згадують статті…</translation>
    </message>
    <message>
        <source>Nothing of these kinds is named here.</source>
        <translation>Нічого такого тут не згадано.</translation>
    </message>
    <message>
        <source>No entity here matches “%1”.</source>
        <translation>Жодна сутність тут не відповідає «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>No persons, organisations or places have been found in the articles of this project.</source>
        <translation>У статтях цього проєкту не знайдено осіб, організацій чи місць.</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>Відкрийте статтю, щоб побачити, кого й що в ній згадано.</translation>
    </message>
    <message>
        <source>Show the whole project</source>
        <translation>Показати весь проєкт</translation>
    </message>
    <message>
        <source>The open articles name no persons, organisations or places.</source>
        <translation>У відкритих статтях не згадано осіб, організацій чи місць.</translation>
    </message>
    <message>
        <source>Nothing has been rejected. What is not an entity goes here with X, and stays here when the articles are analysed again.</source>
        <translation>Нічого не відхилено. Те, що не є сутністю, потрапляє сюди клавішею X і лишається тут після нового аналізу статей.</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityActions</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Прийняти</translation>
    </message>
    <message>
        <source>&amp;Not an entity</source>
        <translation>&amp;Не сутність</translation>
    </message>
    <message>
        <source>Take &amp;back the decision</source>
        <translation>&amp;Зняти рішення</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Приєднати &amp;до…</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Прийняття</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>Відхилення</translation>
    </message>
    <message>
        <source>Taking decisions back</source>
        <translation>Зняття рішень</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Перейменування</translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n entities</source>
        <translation>
            <numerusform>Змінити вид %n сутності</numerusform>
            <numerusform>Змінити вид %n сутностей</numerusform>
            <numerusform>Змінити вид %n сутностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Приєднання</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityDelegate</name>
    <message>
        <source>New name</source>
        <translation>Нова назва</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityFilters</name>
    <message>
        <source>Open articles</source>
        <translation>Відкриті статті</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Agreements, events and media</source>
        <translation>Угоди, події та медіа</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилені</translation>
    </message>
    <message>
        <source>What you said is not an entity</source>
        <translation>Те, що ви назвали не сутністю</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityMarking</name>
    <message>
        <source>Mark as &amp;entity…</source>
        <translation>Позначити як &amp;сутність…</translation>
    </message>
    <message>
        <source>Who or what are these words?</source>
        <translation>Кого чи що позначають ці слова?</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityMerge</name>
    <message numerus="yes">
        <source>%n entities become one. Which name stays?</source>
        <translation>
            <numerusform>%n сутність стане однією. Яка назва лишиться?</numerusform>
            <numerusform>%n сутності стануть однією. Яка назва лишиться?</numerusform>
            <numerusform>%n сутностей стануть однією. Яка назва лишиться?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Приєднати «%1» до</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityPicker</name>
    <message>
        <source>New %1</source>
        <translation>Нова сутність: %1</translation>
    </message>
    <message>
        <source>No entity matches “%1”.</source>
        <translation>Жодна сутність не відповідає «%1».</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Читання назв…</translation>
    </message>
</context>
<context>
    <name>Parallax::EventDecisions</name>
    <message>
        <source>Accepting an event</source>
        <translation>Прийняття події</translation>
    </message>
    <message>
        <source>Rejecting an event</source>
        <translation>Відхилення події</translation>
    </message>
    <message>
        <source>Reconsidering an event</source>
        <translation>Зняття рішення щодо події</translation>
    </message>
    <message>
        <source>Changing an event</source>
        <translation>Зміна події</translation>
    </message>
    <message>
        <source>Adding an event</source>
        <translation>Додавання події</translation>
    </message>
    <message>
        <source>Adding a passage to an event</source>
        <translation>Додавання уривка до події</translation>
    </message>
    <message>
        <source>Changing the date of a passage</source>
        <translation>Зміна дати уривка</translation>
    </message>
    <message numerus="yes">
        <source>Taking %n passage(s) from an event</source>
        <translation>
            <numerusform>Вилучення %n уривка з події</numerusform>
            <numerusform>Вилучення %n уривків із події</numerusform>
            <numerusform>Вилучення %n уривків із події</numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting an event</source>
        <translation>Розділення події</translation>
    </message>
    <message>
        <source>Merging events</source>
        <translation>Об’єднання подій</translation>
    </message>
    <message>
        <source>Which event is the same? It becomes part of “%1”.</source>
        <translation>Яка подія та сама? Вона стане частиною «%1».</translation>
    </message>
</context>
<context>
    <name>Parallax::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Де це було?</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Хто брав участь?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
</context>
<context>
    <name>Parallax::EventMaker</name>
    <message>
        <source>E&amp;vent…</source>
        <translation>Поді&amp;я…</translation>
    </message>
    <message>
        <source>Make an event of these words</source>
        <translation>Створити подію з цих слів</translation>
    </message>
</context>
<context>
    <name>Parallax::EventPane</name>
    <message>
        <source>Add event</source>
        <translation>Додати подію</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Зняти рішення</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Об’єднати з…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Нова подія</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>The new event “%1” is kept.</source>
        <translation>Нову подію «%1» збережено.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити її</translation>
    </message>
    <message>
        <source>No event picked. Click one on the timeline, or select words in a reader and press %1.</source>
        <translation>Подію не вибрано. Клацніть подію на хронології або виберіть слова на панелі читання й натисніть %1.</translation>
    </message>
    <message>
        <source>“%1” was not saved as the date of “%2”. %3</source>
        <translation>«%1» не збережено як дату «%2». %3</translation>
    </message>
    <message>
        <source>The new event “%1” is kept. It can be gone on with at the top of the event.</source>
        <translation>Нову подію «%1» збережено. Її можна продовжити вгорі на панелі події.</translation>
    </message>
</context>
<context>
    <name>Parallax::EventPassagesList</name>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>Background: no article tells of it.</source>
        <translation>Тло: жодна стаття про це не розповідає.</translation>
    </message>
    <message>
        <source>When it was, according to this passage</source>
        <translation>Коли це було за цим уривком</translation>
    </message>
    <message>
        <source>Add selected words</source>
        <translation>Додати вибрані слова</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Відокремити</translation>
    </message>
    <message>
        <source>The words that are selected in a reader tell of this event too.</source>
        <translation>Слова, вибрані на панелі читання, теж розповідають про цю подію.</translation>
    </message>
    <message>
        <source>The selected passages tell of another event.</source>
        <translation>Вибрані уривки розповідають про іншу подію.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::EventPassagesModel</name>
    <message>
        <source>Says: %1</source>
        <comment>a date</comment>
        <translation>Вказано: %1</translation>
    </message>
</context>
<context>
    <name>Parallax::EventPicker</name>
    <message>
        <source>likely, %1</source>
        <comment>to be the same, a date</comment>
        <translation>імовірно, %1</translation>
    </message>
    <message>
        <source>There is no other event.</source>
        <translation>Інших подій немає.</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>Жодна подія не відповідає «%1».</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Читання подій…</translation>
    </message>
</context>
<context>
    <name>Parallax::EventsSection</name>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>dated %1 here</source>
        <translation>тут датовано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other article(s) tell(s) of it</source>
        <translation>
            <numerusform>про це розповідає ще %n стаття</numerusform>
            <numerusform>про це розповідають ще %n статті</numerusform>
            <numerusform>про це розповідає ще %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>background: no article tells of it</source>
        <translation>тло: жодна стаття про це не розповідає</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting an event</source>
        <translation>Прийняття події</translation>
    </message>
    <message>
        <source>Rejecting an event</source>
        <translation>Відхилення події</translation>
    </message>
</context>
<context>
    <name>Parallax::ExportForm</name>
    <message>
        <source>Export the briefing</source>
        <translation>Експортувати брифінг</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Table of contents, where it is long enough</source>
        <translation>Зміст, якщо брифінг досить довгий</translation>
    </message>
    <message>
        <source>Say how many sentences have no source</source>
        <translation>Вказувати, скільки речень не мають джерела</translation>
    </message>
    <message>
        <source>PDF, for print and screen</source>
        <translation>PDF, для друку й екрана</translation>
    </message>
    <message>
        <source>DOCX, for Word and LibreOffice</source>
        <translation>DOCX, для Word і LibreOffice</translation>
    </message>
    <message>
        <source>ODT, for LibreOffice</source>
        <translation>ODT, для LibreOffice</translation>
    </message>
    <message>
        <source>HTML, one file for browsers</source>
        <translation>HTML, один файл для браузера</translation>
    </message>
    <message>
        <source>Markdown, plain text</source>
        <translation>Markdown, простий текст</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Виноски внизу сторінок</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>Виноски в кінці</translation>
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
        <translation>Формат</translation>
    </message>
    <message>
        <source>Sources in</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
</context>
<context>
    <name>Parallax::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Знайти в цій статті</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Розрізняти великі й малі літери</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>the button for matching case</comment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Попередній збіг (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Наступний збіг (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Немає в цій статті</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>Parallax::FindingRow</name>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
</context>
<context>
    <name>Parallax::FormPopup</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>Показати в панелях читання</translation>
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
        <translation>Без оцінки</translation>
    </message>
</context>
<context>
    <name>Parallax::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, скасовано</translation>
    </message>
    <message>
        <source>The history of the project cannot be read. %1</source>
        <translation>Не вдалося прочитати історію проєкту. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Filter by what was done and by whom</source>
        <translation>Що зроблено й ким</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Фільтрувати історію</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Читання історії…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every tag, note and correction will be listed here, with who made it and when, and can be undone.</source>
        <translation>Ще нічого не змінено. Тут буде кожна мітка, нотатка й виправлення: хто й коли їх зробив; усе можна скасувати.</translation>
    </message>
    <message>
        <source>No edit matches “%1”.</source>
        <translation>Жодна зміна не відповідає «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>What this changed is not in the project any more.</source>
        <translation>Зміненого тут уже немає в проєкті.</translation>
    </message>
</context>
<context>
    <name>Parallax::HistoryRow</name>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Bring back what this left</source>
        <translation>Повернути стан після цієї зміни</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Відновити: %1</translation>
    </message>
</context>
<context>
    <name>Parallax::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Назви</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Звірка</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
</context>
<context>
    <name>Parallax::IssueEditor</name>
    <message>
        <source>What it is about, in a few words</source>
        <translation>Про що йдеться, кількома словами</translation>
    </message>
    <message>
        <source>The word by which other projects, exports and the command line know this issue</source>
        <translation>Слово, за яким це питання знають інші проєкти, експорт і командний рядок</translation>
    </message>
    <message>
        <source>What counts as a position on it, and what does not</source>
        <translation>Що є позицією щодо нього, а що ні</translation>
    </message>
    <message>
        <source>As in the search field: &quot;grain deal&quot; OR NEAR(export* corridor, 5)</source>
        <translation>Як у полі пошуку: &quot;grain deal&quot; OR NEAR(export* corridor, 5)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Визначення</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Without a query no passage gets this issue by itself.</source>
        <translation>Без запиту жоден уривок не отримає це питання сам.</translation>
    </message>
</context>
<context>
    <name>Parallax::IssuePicker</name>
    <message>
        <source>“%1”</source>
        <comment>a topic in the words that were typed</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>There is no issue yet. Type what the position is about.</source>
        <translation>Питань ще немає. Введіть, про що ця позиція.</translation>
    </message>
</context>
<context>
    <name>Parallax::IssuesDelegate</name>
    <message>
        <source>finds nothing</source>
        <translation>нічого не знаходить</translation>
    </message>
</context>
<context>
    <name>Parallax::IssuesModel</name>
    <message numerus="yes">
        <source>%1, %n position(s)</source>
        <translation>
            <numerusform>%1, %n позиція</numerusform>
            <numerusform>%1, %n позиції</numerusform>
            <numerusform>%1, %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The issues could not be listed. %1</source>
        <translation>Не вдалося скласти перелік питань. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::IssuesPane</name>
    <message>
        <source>New issue</source>
        <translation>Нове питання</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Delete the issue</source>
        <translation>Видалити питання</translation>
    </message>
    <message>
        <source>Import issues…</source>
        <translation>Імпортувати питання…</translation>
    </message>
    <message>
        <source>Export issues…</source>
        <translation>Експортувати питання…</translation>
    </message>
    <message>
        <source>Restore the example issues</source>
        <translation>Відновити питання-приклади</translation>
    </message>
    <message>
        <source>More that can be done with issues</source>
        <translation>Що ще можна зробити з питаннями</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) were imported.</source>
        <translation>
            <numerusform>Імпортовано %n питання.</numerusform>
            <numerusform>Імпортовано %n питання.</numerusform>
            <numerusform>Імпортовано %n питань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) were exported.</source>
        <translation>
            <numerusform>Експортовано %n питання.</numerusform>
            <numerusform>Експортовано %n питання.</numerusform>
            <numerusform>Експортовано %n питань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питання</numerusform>
            <numerusform>%n питань</numerusform>
        </translation>
    </message>
    <message>
        <source>An issue is what people take positions on. Make one, and a query that finds it in what they say.</source>
        <translation>Питання — це те, щодо чого займають позиції. Створіть питання й запит, який знаходить його в сказаному.</translation>
    </message>
    <message>
        <source>Begin with the example issues</source>
        <translation>Почати з питань-прикладів</translation>
    </message>
</context>
<context>
    <name>Parallax::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Зупинення</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>Parallax::Jobs</name>
    <message>
        <source>The work could not be finished: %1.</source>
        <translation>Не вдалося завершити роботу: %1.</translation>
    </message>
</context>
<context>
    <name>Parallax::JoinQuestion</name>
    <message>
        <source>Join (Enter)</source>
        <translation>З’єднати (Enter)</translation>
    </message>
    <message>
        <source>Keep apart (K)</source>
        <translation>Не з’єднувати (K)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Скасувати (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “%1” overlap or touch these words. Join them into one?</source>
        <translation>
            <numerusform>%n уривок із міткою «%1» перетинається з цими словами або прилягає до них. З’єднати в один?</numerusform>
            <numerusform>%n уривки з міткою «%1» перетинаються з цими словами або прилягають до них. З’єднати в один?</numerusform>
            <numerusform>%n уривків із міткою «%1» перетинаються з цими словами або прилягають до них. З’єднати в один?</numerusform>
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
        <translation>Натисніть літеру чи цифру, якою в панелі читання ставитиметься мітка «%1». Backspace знімає її клавішу, Esc лишає все як є.</translation>
    </message>
    <message>
        <source>Press another one, or Esc.</source>
        <translation>Натисніть іншу або Esc.</translation>
    </message>
</context>
<context>
    <name>Parallax::LegendStrip</name>
    <message>
        <source>Dimmed text is not part of the report</source>
        <translation>Блідий текст не належить до повідомлення</translation>
    </message>
    <message>
        <source>Underline these in the text, or not</source>
        <translation>Підкреслювати в тексті чи ні</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Agreements, events, media</source>
        <translation>Угоди, події, медіа</translation>
    </message>
    <message>
        <source>Prose colours</source>
        <translation>Кольори тексту</translation>
    </message>
    <message>
        <source>Colour quotations, datelines, dates and figures in the running text</source>
        <translation>Виділяти кольором цитати, рядки місця й дати, дати й числа в тексті</translation>
    </message>
    <message>
        <source>Linked scrolling</source>
        <translation>Спільне прокручування</translation>
    </message>
    <message>
        <source>When one article scrolls, the others follow</source>
        <translation>Коли прокручується одна стаття, інші рухаються за нею</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Show the stripes of tags in the margin, or not</source>
        <translation>Показувати смужки міток на полях чи ні</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Show the signs of notes in the margin, or not</source>
        <translation>Показувати знаки нотаток на полях чи ні</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Show who supports, opposes or demands what behind the text, or not</source>
        <translation>Показувати тлом за текстом, хто підтримує, хто проти й хто чого вимагає, чи ні</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Висловлювання</translation>
    </message>
    <message>
        <source>Show what somebody said with a line beside it, dotted for reported speech, or not</source>
        <translation>Показувати сказане з лінією збоку, для непрямої мови пунктирною, чи ні</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Show dates with a band below them, or not</source>
        <translation>Показувати дати зі смугою під ними чи ні</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Show claimed numbers with a hatched band below them, or not</source>
        <translation>Показувати наведені числа із заштрихованою смугою під ними чи ні</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Зв’язки</translation>
    </message>
    <message>
        <source>Show what belongs together in the open articles, or contradicts each other, or not</source>
        <translation>Показувати, що у відкритих статтях належить разом або суперечить одне одному, чи ні</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Show what happened with a dotted line above it, or not</source>
        <translation>Показувати події з пунктирною лінією над ними чи ні</translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryModel</name>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of articles cannot be read. %1</source>
        <translation>Не вдалося прочитати список статей. %1</translation>
    </message>
    <message>
        <source>graded %1</source>
        <translation>оцінка %1</translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Filter by word, outlet, date</source>
        <translation>Слово, джерело чи дата</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Фільтрувати статті</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Сортувати</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Сортувати статті</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>За джерелом</translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation>Спершу щойно імпортовані</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Відкрити поруч</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Копіювати заголовок</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as annotated PDF…</source>
        <translation>Експортувати як PDF з анотаціями…</translation>
    </message>
    <message>
        <source>selected in the library</source>
        <translation>вибрано в бібліотеці</translation>
    </message>
    <message>
        <source>listed in the library</source>
        <translation>показано в бібліотеці</translation>
    </message>
</context>
<context>
    <name>Parallax::LinksModel</name>
    <message>
        <source>Same words</source>
        <translation>Ті самі слова</translation>
    </message>
    <message>
        <source>Same statement</source>
        <translation>Те саме висловлювання</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Та сама подія</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Суперечність</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Розбіжність</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>Те саме число</translation>
    </message>
    <message>
        <source>%1: “%2” in %3; “%4” in %5. %6</source>
        <translation>%1: «%2» у статті %3; «%4» у статті %5. %6</translation>
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
        <translation>Триває імпорт. Уже збережене залишиться; щоб завершити імпорт, імпортуйте ті самі файли ще раз.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Зупинити імпорт</translation>
    </message>
    <message>
        <source>%1, tags and notes</source>
        <translation>%1, мітки й нотатки</translation>
    </message>
    <message>
        <source>Nothing can be changed, because the project is open read-only.</source>
        <translation>Нічого не можна змінити, бо проєкт відкрито лише для читання.</translation>
    </message>
    <message>
        <source>Other work on the project is running. Wait until it is done, or cancel it, and try again.</source>
        <translation>Триває інша робота з проєктом. Дочекайтеся її завершення або скасуйте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1, issues</source>
        <translation>%1, питання</translation>
    </message>
    <message>
        <source>%1, timeline</source>
        <translation>%1, хронологія</translation>
    </message>
    <message>
        <source>An annotated PDF goes back to the project that it was exported from. Open that one first.</source>
        <translation>Зміни з PDF з анотаціями переносять до проєкту, з якого його експортовано. Спершу відкрийте цей проєкт.</translation>
    </message>
</context>
<context>
    <name>Parallax::MatrixView</name>
    <message>
        <source>Show the passages</source>
        <translation>Показати уривки</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Копіювати вибрані клітинки</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копіювати таблицю</translation>
    </message>
</context>
<context>
    <name>Parallax::MentionActions</name>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Back to a suggestion</source>
        <translation>Знову пропозиція</translation>
    </message>
    <message>
        <source>Means another entity…</source>
        <translation>Ідеться про іншу сутність…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Show where “%1” is named</source>
        <translation>Показати, де згадано «%1»</translation>
    </message>
    <message>
        <source>Accept “%1” everywhere</source>
        <translation>Прийняти «%1» усюди</translation>
    </message>
    <message>
        <source>Reject “%1” everywhere</source>
        <translation>Відхилити «%1» усюди</translation>
    </message>
    <message>
        <source>Accepting an entity</source>
        <translation>Прийняття сутності</translation>
    </message>
    <message>
        <source>Rejecting an entity</source>
        <translation>Відхилення сутності</translation>
    </message>
    <message>
        <source>Instead of “%1” it means</source>
        <translation>Замість «%1» ідеться про</translation>
    </message>
</context>
<context>
    <name>Parallax::MentionLine</name>
    <message>
        <source>accepted</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>запропоновано</translation>
    </message>
    <message>
        <source>Change the kind, or whom it means</source>
        <translation>Змінити вид або те, про кого чи що йдеться</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Більше про «%1»</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
</context>
<context>
    <name>Parallax::MentionsSection</name>
    <message>
        <source>Entities</source>
        <translation>Сутності</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Прийняти всі</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Відхилити всі</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Перегляд</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Нещодавні проєкти</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Створити проєкт…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Відкрити проєкт…</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Імпортувати статті…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Імпортувати &amp;теку…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрити проєкт</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Underline &amp;people</source>
        <translation>Підкреслювати &amp;осіб</translation>
    </message>
    <message>
        <source>Underline &amp;organisations</source>
        <translation>Підкреслювати ор&amp;ганізації</translation>
    </message>
    <message>
        <source>Underline p&amp;laces</source>
        <translation>Підкреслювати &amp;місця</translation>
    </message>
    <message>
        <source>Underline &amp;agreements, events and media</source>
        <translation>Підкреслювати &amp;угоди, події та медіа</translation>
    </message>
    <message>
        <source>&amp;Colour quotations, dates and figures</source>
        <translation>&amp;Виділяти кольором цитати, дати й числа</translation>
    </message>
    <message>
        <source>Scroll &amp;readers together</source>
        <translation>&amp;Прокручувати панелі читання разом</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітла</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>&amp;Про Parallax</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Про &amp;Qt</translation>
    </message>
    <message>
        <source>Parallax %1

A workbench for analysts who read many reports of the same events.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Parallax %1

Робоче середовище для аналітиків, які читають багато повідомлень про ті самі події.

Вільне програмне забезпечення за ліцензією GNU General Public License версії 3 або новішої.</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>Про Parallax</translation>
    </message>
    <message>
        <source>Readin&amp;g font…</source>
        <translation>&amp;Шрифт для читання…</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Мітки</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation>&amp;Аналіз</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Експорт</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>Ваше ім’&amp;я…</translation>
    </message>
    <message>
        <source>&amp;Mark tags in the margin</source>
        <translation>По&amp;казувати мітки на полях</translation>
    </message>
    <message>
        <source>Mark &amp;notes in the margin</source>
        <translation>Показувати &amp;нотатки на полях</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Усі &amp;команди…</translation>
    </message>
    <message>
        <source>&amp;What the analysis found</source>
        <translation>Знайдене &amp;аналізом</translation>
    </message>
    <message>
        <source>&amp;Positions, tinted by stance</source>
        <translation>&amp;Позиції, колір за ставленням</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>&amp;Висловлювання</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Дати</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Числа</translation>
    </message>
    <message>
        <source>&amp;Links between the open articles</source>
        <translation>&amp;Зв’язки між відкритими статтями</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>П&amp;одії</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>&amp;Брифінг</translation>
    </message>
    <message>
        <source>&amp;Take over an annotated PDF…</source>
        <translation>&amp;Перенести зміни з PDF з анотаціями…</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Інші меню</translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsList</name>
    <message>
        <source>Articles that name the entity</source>
        <translation>Статті, у яких згадано сутність</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Stop marking this entity (Esc)</source>
        <translation>Зняти позначення цієї сутності (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Named in %n article(s)</source>
        <translation>
            <numerusform>Згадано в %n статті</numerusform>
            <numerusform>Згадано в %n статтях</numerusform>
            <numerusform>Згадано в %n статтях</numerusform>
        </translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>найновіші %1</translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsModel</name>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message numerus="yes">
        <source>%1, named %n time(s)</source>
        <translation>
            <numerusform>%1, згадано %n раз</numerusform>
            <numerusform>%1, згадано %n рази</numerusform>
            <numerusform>%1, згадано %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles that name this entity cannot be listed. %1</source>
        <translation>Не вдалося показати статті, у яких згадано цю сутність. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::NoteCard</name>
    <message>
        <source>Delete this note</source>
        <translation>Видалити цю нотатку</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Написано: %1</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова нотатка</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Нотатка: %1</translation>
    </message>
    <message>
        <source>Enter edits it</source>
        <translation>Enter — редагувати</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Редагувати нотатку</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Видалити нотатку</translation>
    </message>
    <message>
        <source>Saved as you write, Esc ends</source>
        <translation>Зберігається під час письма, Esc завершує</translation>
    </message>
</context>
<context>
    <name>Parallax::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Write a note in Markdown: **bold**, *italic*, - list</source>
        <translation>Напишіть нотатку в Markdown: **жирний**, *курсив*, - список</translation>
    </message>
</context>
<context>
    <name>Parallax::NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додати нотатку</translation>
    </message>
</context>
<context>
    <name>Parallax::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Подробиці сповіщення</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Закрити сповіщення</translation>
    </message>
</context>
<context>
    <name>Parallax::OpenLinks</name>
    <message>
        <source>The open articles cannot be compared. %1</source>
        <translation>Відкриті статті неможливо порівняти. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::OrphansSection</name>
    <message>
        <source>Not placed</source>
        <translation>Без місця</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Нотатка: %1</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Розмістити тут</translation>
    </message>
    <message>
        <source>Put it on the selected words</source>
        <translation>Розмістити на вибраних словах</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Спершу виберіть слова в статті</translation>
    </message>
</context>
<context>
    <name>Parallax::OtherDatesRow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>outlets</comment>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 according to %2</source>
        <comment>a date, outlets</comment>
        <translation>%1, за даними: %2</translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation>Взяти цю дату</translation>
    </message>
</context>
<context>
    <name>Parallax::PassageHead</name>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
</context>
<context>
    <name>Parallax::PassagePane</name>
    <message>
        <source>Notes on the article</source>
        <translation>Нотатки до статті</translation>
    </message>
    <message>
        <source>&amp;Note on the passage</source>
        <translation>&amp;Нотатка до уривка</translation>
    </message>
    <message>
        <source>Note on the &amp;article</source>
        <translation>Нотатка до ст&amp;атті</translation>
    </message>
    <message>
        <source>Select the words that the note is on first, or put the caret into a tagged passage.</source>
        <translation>Спершу виберіть слова для нотатки або поставте курсор у позначений уривок.</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>без місця</translation>
    </message>
    <message>
        <source>Open an article to tag its passages and write notes on them.</source>
        <translation>Відкрийте статтю, щоб позначати її уривки й писати до них нотатки.</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrow keys. Then T tags them, M writes a note, P says whose position they show, and V makes the words themselves a tag. What lies under the caret is shown here.</source>
        <translation>Виберіть слова мишею або клавішами Shift і стрілками. Тоді T ставить мітку, M — нотатку, P вказує, чию позицію вони показують, а V робить міткою самі слова. Тут показано те, що під курсором.</translation>
    </message>
    <message>
        <source>A&amp;ccept what was found here</source>
        <translation>П&amp;рийняти знайдене тут</translation>
    </message>
    <message>
        <source>Re&amp;ject what was found here</source>
        <translation>Ві&amp;дхилити знайдене тут</translation>
    </message>
</context>
<context>
    <name>Parallax::PassageTagger</name>
    <message>
        <source>Find or create a tag</source>
        <translation>Знайти чи створити мітку</translation>
    </message>
    <message>
        <source>No tag is on these words.</source>
        <translation>На цих словах немає мітки.</translation>
    </message>
    <message>
        <source>Which tag is to be removed?</source>
        <translation>Яку мітку зняти?</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfChoiceForm</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Мітки</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Нотатки</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Позиції</translation>
    </message>
    <message>
        <source>Also those that nobody has accepted &amp;yet</source>
        <translation>&amp;Також ті, яких ще ніхто не прийняв</translation>
    </message>
    <message>
        <source>P&amp;ersons</source>
        <translation>&amp;Особи</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>О&amp;рганізації</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>Місц&amp;я</translation>
    </message>
    <message>
        <source>Agreements, e&amp;vents, media</source>
        <translation>&amp;Угоди, події, медіа</translation>
    </message>
    <message>
        <source>Names underlined</source>
        <translation>Підкреслені назви</translation>
    </message>
    <message>
        <source>Tags and notes by</source>
        <translation>Автори міток і нотаток</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfDestination</name>
    <message>
        <source>One &amp;file for each article, into a folder</source>
        <translation>&amp;Файл для кожної статті, у теку</translation>
    </message>
    <message>
        <source>One &amp;dossier of all, with contents and index</source>
        <translation>Одне &amp;досьє всіх статей, зі змістом і покажчиком</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>File of the dossier</source>
        <translation>Файл досьє</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Тека для файлів</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Це тека. Додайте назву файлу.</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Вкажіть, який файл записати.</translation>
    </message>
    <message>
        <source>Say which folder to write into.</source>
        <translation>Вкажіть, у яку теку записати.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>Такий файл уже є; його буде замінено.</translation>
    </message>
    <message>
        <source>The folder is not there yet and will be made.</source>
        <translation>Теки ще немає; її буде створено.</translation>
    </message>
    <message>
        <source>Write the dossier to</source>
        <translation>Записати досьє до</translation>
    </message>
    <message>
        <source>Write the files into</source>
        <translation>Записати файли до</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документи PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfExportDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Експортувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Export annotated PDF</source>
        <translation>Експортувати PDF з анотаціями</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen article(s)</source>
        <translation>
            <numerusform>%n вибрана стаття</numerusform>
            <numerusform>%n вибрані статті</numerusform>
            <numerusform>%n вибраних статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): %1</source>
        <comment>what they are</comment>
        <translation>
            <numerusform>%n стаття: %1</numerusform>
            <numerusform>%n статті: %1</numerusform>
            <numerusform>%n статей: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open article(s)</source>
        <translation>
            <numerusform>%n відкрита стаття</numerusform>
            <numerusform>%n відкриті статті</numerusform>
            <numerusform>%n відкритих статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) of the project</source>
        <translation>
            <numerusform>Усі статті проєкту: %n</numerusform>
            <numerusform>Усі статті проєкту: %n</numerusform>
            <numerusform>Усі статті проєкту: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>counting what is marked …</source>
        <translation>підрахунок позначеного …</translation>
    </message>
    <message>
        <source>There is no article in this project yet.</source>
        <translation>У цьому проєкті ще немає статей.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that are exported</source>
        <translation>Статті, які експортуються</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Розмір паперу</translation>
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
        <translation>Статті</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>П&amp;апір</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Що позначено</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfExportResult</name>
    <message>
        <source>&amp;Open</source>
        <translation>В&amp;ідкрити</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Відкрити те&amp;ку</translation>
    </message>
    <message>
        <source>Cop&amp;y list</source>
        <translation>Копіювати спи&amp;сок</translation>
    </message>
    <message>
        <source>What could not be placed</source>
        <translation>Що не вдалося розмістити</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Показати всю сторінку</translation>
    </message>
    <message>
        <source>Article that the preview shows</source>
        <translation>Стаття в попередньому перегляді</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article to show.</source>
        <translation>Немає статті, яку показати.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Preview of “%1”, page %2 of %3</source>
        <translation>Попередній перегляд «%1», сторінка %2 з %3</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewDetails</name>
    <message>
        <source>The change that is looked at</source>
        <translation>Поточна зміна</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>Tag or position</source>
        <translation>Мітка або позиція</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>У проєкті</translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation>У PDF</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Варто перевірити</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>&amp;Note without a tag</source>
        <translation>&amp;Нотатка без мітки</translation>
    </message>
    <message>
        <source>Show in the &amp;reader</source>
        <translation>Показати на панелі &amp;читання</translation>
    </message>
    <message>
        <source>Pick a change to see all of it.</source>
        <translation>Виберіть зміну, щоб побачити її всю.</translation>
    </message>
    <message>
        <source>none: it becomes a note on the passage</source>
        <translation>немає: стане нотаткою до уривка</translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;tag of %n highlight(s)…</source>
        <translation>
            <numerusform>Змінити &amp;мітку %n виділення…</numerusform>
            <numerusform>Змінити &amp;мітку %n виділень…</numerusform>
            <numerusform>Змінити &amp;мітку %n виділень…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the &amp;tag…</source>
        <translation>Змінити &amp;мітку…</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewDialog</name>
    <message>
        <source>Changes in %1</source>
        <comment>the name of a file</comment>
        <translation>Зміни в %1</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Читання зупинено.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитати ще раз</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed in this PDF. All %n mark(s) came back as they went out.</source>
        <translation>
            <numerusform>У цьому PDF нічого не змінено. %n позначка повернулася такою, як була.</numerusform>
            <numerusform>У цьому PDF нічого не змінено. Усі %n позначки повернулися такими, як були.</numerusform>
            <numerusform>У цьому PDF нічого не змінено. Усі %n позначок повернулися такими, як були.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed in this PDF.</source>
        <translation>У цьому PDF нічого не змінено.</translation>
    </message>
    <message>
        <source>This project can only be read, so nothing can be taken over into it.</source>
        <translation>Цей проєкт відкрито лише для читання, тому до нього нічого не можна перенести.</translation>
    </message>
    <message>
        <source>Reading the PDF and comparing it with the project …</source>
        <translation>Читання PDF і порівняння з проєктом …</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Застосувати</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Застосувати %n зміну</numerusform>
            <numerusform>&amp;Застосувати %n зміни</numerusform>
            <numerusform>&amp;Застосувати %n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag that the highlight gets</source>
        <translation>Мітка, яку отримає виділення</translation>
    </message>
    <message>
        <source>Taking over changes of a PDF</source>
        <translation>Перенесення змін із PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of “%1” taken over. Undo takes them back.</source>
        <translation>
            <numerusform>Перенесено %n зміну з «%1». Це можна скасувати.</numerusform>
            <numerusform>Перенесено %n зміни з «%1». Це можна скасувати.</numerusform>
            <numerusform>Перенесено %n змін із «%1». Це можна скасувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewModel</name>
    <message>
        <source>In no article of this project</source>
        <translation>У жодній статті цього проєкту</translation>
    </message>
</context>
<context>
    <name>Parallax::PdfReviewView</name>
    <message>
        <source>Changes in the PDF</source>
        <translation>Зміни в PDF</translation>
    </message>
</context>
<context>
    <name>Parallax::PeriodChip</name>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>%1 Click to show all times again.</source>
        <translation>%1 Клацніть, щоб знову показати весь час.</translation>
    </message>
    <message>
        <source>Only %1; show all times again</source>
        <translation>Лише %1; знову показати весь час</translation>
    </message>
</context>
<context>
    <name>Parallax::PickMenu</name>
    <message>
        <source>Marks at this place</source>
        <translation>Позначки в цьому місці</translation>
    </message>
</context>
<context>
    <name>Parallax::PickModel</name>
    <message>
        <source>Create “%1”</source>
        <translation>Створити «%1»</translation>
    </message>
    <message>
        <source>Create the tag %1</source>
        <translation>Створити мітку %1</translation>
    </message>
    <message>
        <source>%1, on this passage; choosing it again removes it</source>
        <translation>%1, на цьому уривку; повторний вибір її знімає</translation>
    </message>
</context>
<context>
    <name>Parallax::Picker</name>
    <message>
        <source>Choices</source>
        <translation>Варіанти</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionActions</name>
    <message>
        <source>&amp;Stance</source>
        <translation>&amp;Ставлення</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>Си&amp;ла</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Перейти до уривка</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Back to a suggestion</source>
        <translation>Знову пропозиція</translation>
    </message>
    <message>
        <source>Change the holder…</source>
        <translation>Змінити носія…</translation>
    </message>
    <message>
        <source>Change the issue…</source>
        <translation>Змінити питання…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копіювати як таблицю</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionDecisions</name>
    <message>
        <source>Accepting positions</source>
        <translation>Прийняття позицій</translation>
    </message>
    <message>
        <source>Rejecting positions</source>
        <translation>Відхилення позицій</translation>
    </message>
    <message>
        <source>Reconsidering positions</source>
        <translation>Зняття рішень щодо позицій</translation>
    </message>
    <message>
        <source>Changing stances</source>
        <translation>Зміна ставлень</translation>
    </message>
    <message>
        <source>Changing strengths</source>
        <translation>Зміна сили</translation>
    </message>
    <message>
        <source>Changing holders</source>
        <translation>Зміна носіїв</translation>
    </message>
    <message>
        <source>Who holds this position?</source>
        <translation>Хто носій цієї позиції?</translation>
    </message>
    <message numerus="yes">
        <source>Who holds these %n position(s)?</source>
        <translation>
            <numerusform>Хто носій %n позиції?</numerusform>
            <numerusform>Хто носій цих %n позицій?</numerusform>
            <numerusform>Хто носій цих %n позицій?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing issues</source>
        <translation>Зміна питань</translation>
    </message>
    <message>
        <source>What is this position about?</source>
        <translation>Про що ця позиція?</translation>
    </message>
    <message numerus="yes">
        <source>What are these %n position(s) about?</source>
        <translation>
            <numerusform>Про що %n позиція?</numerusform>
            <numerusform>Про що ці %n позиції?</numerusform>
            <numerusform>Про що ці %n позицій?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::PositionFilters</name>
    <message>
        <source>By actor</source>
        <translation>За носієм</translation>
    </message>
    <message>
        <source>By issue</source>
        <translation>За питанням</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Ставлення</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>All stances</source>
        <translation>Усі ставлення</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>The articles that are open</source>
        <translation>Відкриті статті</translation>
    </message>
    <message>
        <source>The article that is read</source>
        <translation>Поточна стаття</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Запропоновано</translation>
    </message>
    <message>
        <source>Accepted or corrected</source>
        <translation>Прийнято або виправлено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Створено вручну</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Не відхилено</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>one actor</source>
        <translation>один носій</translation>
    </message>
    <message>
        <source>Only %1; show all actors and issues</source>
        <translation>Лише %1; показати всіх носіїв і всі питання</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionMaker</name>
    <message>
        <source>&amp;Position…</source>
        <translation>По&amp;зиція…</translation>
    </message>
    <message>
        <source>Say whose position these words show, and on what</source>
        <translation>Вказати, чию позицію показують ці слова і щодо чого</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionPopup</name>
    <message>
        <source>Holder</source>
        <translation>Носій</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>One key makes the position. Tab changes holder or issue, Esc cancels.</source>
        <translation>Одна клавіша створює позицію. Tab змінює носія чи питання, Esc скасовує.</translation>
    </message>
    <message>
        <source>Who holds this position?</source>
        <translation>Хто носій цієї позиції?</translation>
    </message>
    <message>
        <source>What is this position about?</source>
        <translation>Про що ця позиція?</translation>
    </message>
    <message>
        <source>Nobody is named here: choose who</source>
        <translation>Тут нікого не названо: виберіть, хто</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Виберіть, про що йдеться</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionsModel</name>
    <message>
        <source>The positions cannot be read. %1</source>
        <translation>Позиції неможливо прочитати. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionsPane</name>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Words of the name, the issue, the quotation or the title</source>
        <translation>Слова назви, питання, цитати чи заголовка</translation>
    </message>
    <message>
        <source>Filter positions</source>
        <translation>Фільтрувати позиції</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Сортувати</translation>
    </message>
    <message>
        <source>Sort positions</source>
        <translation>Сортувати позиції</translation>
    </message>
    <message>
        <source>Most positions first</source>
        <translation>Спершу найбільше позицій</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>За ставленням</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Reading the positions…</source>
        <translation>Читання позицій…</translation>
    </message>
    <message>
        <source>No position is like this.</source>
        <translation>Таких позицій немає.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Who stands where is listed here once the project has articles. Import some first.</source>
        <translation>Тут буде перелічено, хто яку має позицію, коли в проєкті з’являться статті. Спершу імпортуйте їх.</translation>
    </message>
    <message>
        <source>No position has been found in these articles. To make one, select the words that show it in an article, press P, and then the key of the stance: + supports, - opposes, ! demands, o offers, ? on conditions, &gt; predicts.</source>
        <translation>У цих статтях не знайдено жодної позиції. Щоб створити її, виберіть у статті слова, які її показують, натисніть P, а тоді клавішу ставлення: + підтримує, - проти, ! вимагає, o пропонує, ? ставить умови, &gt; прогнозує.</translation>
    </message>
    <message>
        <source>No position from %1, the time picked on the timeline, is like this.</source>
        <translation>Таких позицій за час, вибраний на хронології (%1), немає.</translation>
    </message>
</context>
<context>
    <name>Parallax::PositionsSection</name>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>за словами: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Change the holder…</source>
        <translation>Змінити носія…</translation>
    </message>
    <message>
        <source>Change the issue…</source>
        <translation>Змінити питання…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Back to a suggestion</source>
        <translation>Знову пропозиція</translation>
    </message>
    <message>
        <source>Show all positions of the holder</source>
        <translation>Показати всі позиції носія</translation>
    </message>
</context>
<context>
    <name>Parallax::ProblemFixes</name>
    <message>
        <source>Select the words in an article that this citation stands for, then place it again.</source>
        <translation>Виберіть у статті слова, до яких належить це посилання, тоді розмістіть його знову.</translation>
    </message>
</context>
<context>
    <name>Parallax::ProblemsList</name>
    <message>
        <source>Every citation holds, and every sentence has a source or is declared as an assessment.</source>
        <translation>Усі посилання чинні, і кожне речення має джерело або позначене як оцінка.</translation>
    </message>
    <message>
        <source>Place again</source>
        <translation>Розмістити знову</translation>
    </message>
    <message>
        <source>Accept the new words</source>
        <translation>Прийняти нові слова</translation>
    </message>
    <message>
        <source>Declare as assessment</source>
        <translation>Позначити як оцінку</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Вилучити позначку</translation>
    </message>
    <message>
        <source>Problems of the briefing</source>
        <translation>Проблеми брифінгу</translation>
    </message>
    <message>
        <source>Bind the citation to the words that are selected in the reader</source>
        <translation>Прив’язати посилання до слів, вибраних на панелі читання</translation>
    </message>
</context>
<context>
    <name>Parallax::ProblemsModel</name>
    <message>
        <source>“%1” in: %2</source>
        <translation>«%1» у: %2</translation>
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
        <translation>Шукати в проєкті</translation>
    </message>
</context>
<context>
    <name>Parallax::QueryGuide</name>
    <message>
        <source>both words, anywhere in the text</source>
        <translation>обидва слова, будь-де в тексті</translation>
    </message>
    <message>
        <source>the words in this order</source>
        <translation>слова в такому порядку</translation>
    </message>
    <message>
        <source>at least one of them</source>
        <translation>принаймні одне з них</translation>
    </message>
    <message>
        <source>the first without the second</source>
        <translation>перше без другого</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова з таким початком</translation>
    </message>
    <message>
        <source>at most 5 words between them</source>
        <translation>між ними не більш як 5 слів</translation>
    </message>
    <message>
        <source>words of the title; source: for the outlet</source>
        <translation>слова заголовка; source: для джерела</translation>
    </message>
    <message>
        <source>published between the two; on: for a day</source>
        <translation>опубліковано між ними; on: для одного дня</translation>
    </message>
    <message>
        <source>Search all texts of the project. For example</source>
        <translation>Пошук у всіх текстах проєкту. Наприклад</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>Копіювати із зазначенням &amp;джерела</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибрати &amp;все</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Знайти в статті</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Наступний збіг</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Попередній збіг</translation>
    </message>
    <message>
        <source>&amp;Search the project for the selected words</source>
        <translation>&amp;Шукати вибрані слова в проєкті</translation>
    </message>
    <message>
        <source>Next &amp;mention of the entity</source>
        <translation>Наступна з&amp;гадка сутності</translation>
    </message>
    <message>
        <source>Previous men&amp;tion of the entity</source>
        <translation>Попередня згадка &amp;сутності</translation>
    </message>
    <message>
        <source>Stop s&amp;howing the entity (Esc)</source>
        <translation>Зняти п&amp;означення сутності (Esc)</translation>
    </message>
    <message>
        <source>Show the s&amp;ource</source>
        <translation>Показати о&amp;ригінал</translation>
    </message>
    <message>
        <source>Ne&amp;xt reader</source>
        <translation>Наступна панель &amp;читання</translation>
    </message>
    <message>
        <source>Pre&amp;vious reader</source>
        <translation>Попередня панель чи&amp;тання</translation>
    </message>
    <message>
        <source>Move the art&amp;icle to the left</source>
        <translation>Перемістити статтю &amp;ліворуч</translation>
    </message>
    <message>
        <source>Move the article to the ri&amp;ght</source>
        <translation>Перемістити ст&amp;аттю праворуч</translation>
    </message>
    <message>
        <source>C&amp;lose the article</source>
        <translation>Закрити статт&amp;ю</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>Smaller t&amp;ext</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Зв&amp;ичайний розмір тексту</translation>
    </message>
    <message>
        <source>Pic&amp;k mark…</source>
        <translation>Вибрати позначк&amp;у…</translation>
    </message>
    <message>
        <source>&amp;Jump to the next tag or note</source>
        <translation>П&amp;ерейти до наступної мітки чи нотатки</translation>
    </message>
    <message>
        <source>Go &amp;back to the tag or note before</source>
        <translation>Повернутис&amp;я до попередньої мітки чи нотатки</translation>
    </message>
    <message>
        <source>Remove the picke&amp;d tag or note</source>
        <translation>Вилучити вибрану м&amp;ітку чи нотатку</translation>
    </message>
    <message>
        <source>End one word to the &amp;right</source>
        <translation>Кінець на слово &amp;праворуч</translation>
    </message>
    <message>
        <source>End one word to the &amp;left</source>
        <translation>Кінець на слово &amp;ліворуч</translation>
    </message>
    <message>
        <source>Start one &amp;word to the right</source>
        <translation>Початок на &amp;слово праворуч</translation>
    </message>
    <message>
        <source>Start one w&amp;ord to the left</source>
        <translation>Початок на сло&amp;во ліворуч</translation>
    </message>
    <message>
        <source>&amp;End one sentence to the right</source>
        <translation>&amp;Кінець на речення праворуч</translation>
    </message>
    <message>
        <source>E&amp;nd one sentence to the left</source>
        <translation>Кі&amp;нець на речення ліворуч</translation>
    </message>
    <message>
        <source>&amp;Start one sentence to the right</source>
        <translation>Початок на &amp;речення праворуч</translation>
    </message>
    <message>
        <source>S&amp;tart one sentence to the left</source>
        <translation>Поч&amp;аток на речення ліворуч</translation>
    </message>
    <message>
        <source>Boundar&amp;y of the picked tag or note</source>
        <translation>Ме&amp;жі вибраної мітки чи нотатки</translation>
    </message>
    <message>
        <source>Next position</source>
        <translation>Наступна позиція</translation>
    </message>
    <message>
        <source>Previous position</source>
        <translation>Попередня позиція</translation>
    </message>
    <message>
        <source>Cite the words in the briefing</source>
        <translation>Послатися на слова в брифінгу</translation>
    </message>
    <message>
        <source>Select the words to cite first.</source>
        <translation>Спершу виберіть слова, на які послатися.</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderAnnotations</name>
    <message>
        <source>The tags and notes could not be read: %1.</source>
        <translation>Не вдалося прочитати мітки й нотатки: %1.</translation>
    </message>
    <message>
        <source>No tag, note, position, event or name here</source>
        <translation>Тут немає ні мітки, ні нотатки, ні позиції, ні події, ні назви</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderFindings</name>
    <message>
        <source>The findings of the analysis could not be read: %1.</source>
        <translation>Не вдалося прочитати знайдене аналізом: %1.</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Позиції: %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Події: %1</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderHeader</name>
    <message>
        <source>Show the file this came from (Ctrl+U)</source>
        <translation>Показати оригінальний файл (Ctrl+U)</translation>
    </message>
    <message>
        <source>Move this article to the left</source>
        <translation>Перемістити цю статтю ліворуч</translation>
    </message>
    <message>
        <source>Move this article to the right</source>
        <translation>Перемістити цю статтю праворуч</translation>
    </message>
    <message>
        <source>Close this article (Ctrl+W)</source>
        <translation>Закрити цю статтю (Ctrl+W)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <translation>Оцінка %1: %2</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Замінено</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n попередня версія</numerusform>
            <numerusform>%n попередні версії</numerusform>
            <numerusform>%n попередніх версій</numerusform>
        </translation>
    </message>
    <message>
        <source>A corrected version took this one&apos;s place; open it</source>
        <translation>Статтю замінила виправлена версія; відкрити її</translation>
    </message>
    <message>
        <source>Open the version before this one beside it</source>
        <translation>Відкрити поруч попередню версію</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderPane</name>
    <message>
        <source>The article could not be read: %1.</source>
        <translation>Не вдалося прочитати статтю: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n time(s) in this article · %3</source>
        <translation>
            <numerusform>%1 · %2 · %n раз у цій статті · %3</numerusform>
            <numerusform>%1 · %2 · %n рази в цій статті · %3</numerusform>
            <numerusform>%1 · %2 · %n разів у цій статті · %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::RecordHistory</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>The history cannot be read. %1</source>
        <translation>Не вдалося прочитати історію. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Відновити: %1</translation>
    </message>
</context>
<context>
    <name>Parallax::SearchModel</name>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
</context>
<context>
    <name>Parallax::SearchPane</name>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Найкращі збіги</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the query</source>
        <translation>Перевірте запит</translation>
    </message>
    <message>
        <source>The best of the newest %1. Narrow the search to rank older articles too.</source>
        <translation>Найкращі з %1 найновіших. Звузьте пошук, щоб упорядкувати й старіші статті.</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Показати приклади</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Жодна стаття не відповідає «%1».</translation>
    </message>
    <message>
        <source>Search for “%1*”, words that begin so</source>
        <translation>Шукати «%1*», слова з таким початком</translation>
    </message>
    <message>
        <source>No article with anything from %1 matches “%2”.</source>
        <translation>Жодна стаття, у якій щось є за цей час (%1), не відповідає «%2».</translation>
    </message>
    <message>
        <source>Search all times</source>
        <translation>Шукати за весь час</translation>
    </message>
</context>
<context>
    <name>Parallax::SearchTagger</name>
    <message>
        <source>Which tag for all hits?</source>
        <translation>Яка мітка для всіх збігів?</translation>
    </message>
    <message>
        <source>Tag all hits of “%1”</source>
        <translation>Позначити всі збіги «%1»</translation>
    </message>
    <message>
        <source>Tagging all hits</source>
        <translation>Позначення всіх збігів</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n passage(s) “%1”. Undo: %2</source>
        <translation>
            <numerusform>Позначено %n уривок міткою «%1». Скасувати: %2</numerusform>
            <numerusform>Позначено %n уривки міткою «%1». Скасувати: %2</numerusform>
            <numerusform>Позначено %n уривків міткою «%1». Скасувати: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SourceView</name>
    <message>
        <source>Source of %1</source>
        <translation>Оригінал: %1</translation>
    </message>
    <message>
        <source>The original file could not be read: %1.</source>
        <translation>Не вдалося прочитати оригінальний файл: %1.</translation>
    </message>
    <message>
        <source>The file is longer; only its beginning is shown here.</source>
        <translation>Файл довший; тут показано лише його початок.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>The file cannot be shown as text.</source>
        <translation>Файл не можна показати як текст.</translation>
    </message>
</context>
<context>
    <name>Parallax::StanceKeys</name>
    <message>
        <source>Stance: %1, key %2</source>
        <translation>Ставлення: %1, клавіша %2</translation>
    </message>
</context>
<context>
    <name>Parallax::StatementsSection</name>
    <message>
        <source>Statements</source>
        <translation>Висловлювання</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Мовець невідомий</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>процитовано</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>переказано</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>через: %1</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Мовець…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Хто це каже?</translation>
    </message>
</context>
<context>
    <name>Parallax::TagChart</name>
    <message>
        <source>Passages per tag</source>
        <translation>Уривків на мітку</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagChoiceModel</name>
    <message>
        <source>Only with the ticked tags below it; passages that have this tag itself are left out.</source>
        <translation>Лише з вибраними мітками під нею; уривки з самою цією міткою пропущено.</translation>
    </message>
</context>
<context>
    <name>Parallax::TagChoiceView</name>
    <message>
        <source>Tags that are shown</source>
        <translation>Мітки, які показано</translation>
    </message>
</context>
<context>
    <name>Parallax::TagDescription</name>
    <message>
        <source>Show the notes on this tag</source>
        <translation>Показати нотатки до цієї мітки</translation>
    </message>
    <message>
        <source>Description of the tag</source>
        <translation>Опис мітки</translation>
    </message>
    <message>
        <source>What the tag stands for, and what it does not</source>
        <translation>Що охоплює мітка, а що ні</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n нотатка</numerusform>
            <numerusform>%n нотатки</numerusform>
            <numerusform>%n нотаток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagMatrixModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n passage(s)</source>
        <translation>
            <numerusform>%1, %2, %n уривок</numerusform>
            <numerusform>%1, %2, %n уривки</numerusform>
            <numerusform>%1, %2, %n уривків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagOverview</name>
    <message>
        <source>The tags cannot be counted. %1</source>
        <translation>Не вдалося порахувати мітки. %1</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>За статтями</translation>
    </message>
    <message>
        <source>On the same words</source>
        <translation>На тих самих словах</translation>
    </message>
    <message>
        <source>Passages by tag</source>
        <translation>Уривки за мітками</translation>
    </message>
    <message>
        <source>Counting the tags…</source>
        <translation>Підрахунок міток…</translation>
    </message>
    <message>
        <source>Passages per tag</source>
        <translation>Уривків на мітку</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…і ще %n</numerusform>
            <numerusform>…і ще %n</numerusform>
            <numerusform>…і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage is tagged yet. Select words in an article and press T; here you will see which tags you use in which articles, and which of them lie on the same words.</source>
        <translation>Ще не позначено жодного уривка. Виберіть слова в статті й натисніть T; тут ви побачите, які мітки використовуєте в яких статтях і які з них стоять на тих самих словах.</translation>
    </message>
    <message>
        <source>No two tags lie on the same words.</source>
        <translation>Немає двох міток на тих самих словах.</translation>
    </message>
    <message>
        <source>How often passages of two tags overlap. A figure leads to them, Ctrl+C copies the table.</source>
        <translation>Як часто перетинаються уривки двох міток. Число веде до них, Ctrl+C копіює таблицю.</translation>
    </message>
    <message>
        <source>How many passages of an article have a tag. A figure leads to them, Ctrl+C copies the table.</source>
        <translation>Скільки уривків статті має мітка. Число веде до них, Ctrl+C копіює таблицю.</translation>
    </message>
    <message numerus="yes">
        <source>How many passages of an article have a tag: the %n articles with the most. A figure leads to them, Ctrl+C copies the table.</source>
        <translation>
            <numerusform>Скільки уривків статті має мітка: %n стаття, де їх найбільше. Число веде до них, Ctrl+C копіює таблицю.</numerusform>
            <numerusform>Скільки уривків статті має мітка: %n статті, де їх найбільше. Число веде до них, Ctrl+C копіює таблицю.</numerusform>
            <numerusform>Скільки уривків статті має мітка: %n статей, де їх найбільше. Число веде до них, Ctrl+C копіює таблицю.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::TagPicker</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Tags that fit</source>
        <translation>Відповідні мітки</translation>
    </message>
    <message>
        <source>Type the name of a tag, or a path such as Red lines/NATO, to make it.</source>
        <translation>Введіть назву мітки або шлях, наприклад Red lines/NATO, щоб створити її.</translation>
    </message>
    <message>
        <source>No tag fits.</source>
        <translation>Жодна мітка не відповідає.</translation>
    </message>
    <message>
        <source>Enter takes the marked tag, Shift+Enter creates “%1”.</source>
        <translation>Enter бере виділену мітку, Shift+Enter створює «%1».</translation>
    </message>
    <message>
        <source>Enter takes it, Ctrl+Enter stays open, Esc closes.</source>
        <translation>Enter бере її, Ctrl+Enter не закриває, Esc закриває.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc closes.</source>
        <translation>Enter бере її, Esc закриває.</translation>
    </message>
</context>
<context>
    <name>Parallax::TagRow</name>
    <message>
        <source>Tag %1, %2</source>
        <translation>Мітка %1, %2</translation>
    </message>
    <message>
        <source>Take this tag off (Delete)</source>
        <translation>Зняти цю мітку (Delete)</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Зняти %1</translation>
    </message>
    <message>
        <source>Show all passages with this tag</source>
        <translation>Показати всі уривки з цією міткою</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>Зняти цю мітку</translation>
    </message>
</context>
<context>
    <name>Parallax::TaggingActions</name>
    <message>
        <source>Tags with a &amp;key of their own</source>
        <translation>Мітки з власною &amp;клавішею</translation>
    </message>
    <message>
        <source>&amp;Tag passage…</source>
        <translation>&amp;Позначити уривок…</translation>
    </message>
    <message>
        <source>Tag in &amp;vivo: the words become the tag</source>
        <translation>Мітка in vivo: слова &amp;стають міткою</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>&amp;Зняти мітку</translation>
    </message>
    <message>
        <source>Tag all &amp;hits of the search…</source>
        <translation>Позначити &amp;всі збіги пошуку…</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Проєкт відкрито лише для читання.</translation>
    </message>
    <message>
        <source>Select the words to tag in an article first.</source>
        <translation>Спершу виберіть у статті слова, які позначити.</translation>
    </message>
    <message>
        <source>Put the caret into a tagged passage first.</source>
        <translation>Спершу поставте курсор у позначений уривок.</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Спершу щось знайдіть.</translation>
    </message>
</context>
<context>
    <name>Parallax::TagsSection</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Мітка…</translation>
    </message>
</context>
<context>
    <name>Parallax::TextFindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Знайти в тексті</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>Немає в тексті</translation>
    </message>
    <message>
        <source>Begun again from the other end</source>
        <translation>Пошук продовжено з іншого кінця</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineActions</name>
    <message>
        <source>Fit the whole timeline</source>
        <translation>Умістити всю хронологію</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Показати весь час</translation>
    </message>
    <message>
        <source>Zoom into the timeline</source>
        <translation>Збільшити хронологію</translation>
    </message>
    <message>
        <source>Show less time in more detail</source>
        <translation>Показати менше часу докладніше</translation>
    </message>
    <message>
        <source>Zoom out of the timeline</source>
        <translation>Зменшити хронологію</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Показати більше часу</translation>
    </message>
    <message>
        <source>Jump to date…</source>
        <translation>Перейти до дати…</translation>
    </message>
    <message>
        <source>Type a date to go there</source>
        <translation>Введіть дату, щоб перейти до неї</translation>
    </message>
    <message>
        <source>Clear period</source>
        <translation>Очистити період</translation>
    </message>
    <message>
        <source>Show everything again, whatever its date</source>
        <translation>Знову показати все, хоч би яка була дата</translation>
    </message>
    <message>
        <source>Fold empty years</source>
        <translation>Згорнути порожні роки</translation>
    </message>
    <message>
        <source>Draw long stretches without anything short</source>
        <translation>Малювати стисло довгі проміжки, де нічого немає</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Умістити</translation>
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
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>%1 items are close together here. Click to look closer.</source>
        <translation>Елементів, що стоять тут близько один до одного: %1. Клацніть, щоб придивитися.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Нікого не названо</translation>
    </message>
    <message>
        <source>No outlet named</source>
        <translation>Джерела не названо</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Показати ▾</translation>
    </message>
    <message>
        <source>Which lanes are shown, and whether empty years are folded</source>
        <translation>Які смуги показано і чи згорнуто порожні роки</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Експорт ▾</translation>
    </message>
    <message>
        <source>Jump to date</source>
        <translation>Перейти до дати</translation>
    </message>
    <message>
        <source>As 18 Aug 2025, Feb 2022, 2014 or in EDTF (J)</source>
        <translation>Як 18 серп. 2025, лют. 2022, 2014 або в EDTF (J)</translation>
    </message>
    <message>
        <source>This is no date that is understood. Write it as 18 Aug 2025, Feb 2022, 2014 or in EDTF.</source>
        <translation>Цю дату не вдалося зрозуміти. Пишіть її як 18 серп. 2025, лют. 2022, 2014 або в EDTF.</translation>
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
        <translation>Відкрити уривки</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Відкрити поруч</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Змінити подію</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Show only this period</source>
        <translation>Показати лише цей період</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Прийняття</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>Відхилення</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineListModel</name>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публікація</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Висловлювання</translation>
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
        <translation>Вказати дату</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineOverview</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Огляд хронології</translation>
    </message>
    <message>
        <source>The arrow keys move the window of what is seen, plus and minus narrow and widen it.</source>
        <translation>Клавіші зі стрілками рухають вікно видимого, плюс і мінус звужують і розширюють його.</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelinePane</name>
    <message>
        <source>Reading the dates…</source>
        <translation>Читання дат…</translation>
    </message>
    <message>
        <source>What happened, what was said and what was published is shown here by its date once the project has articles. Import some first.</source>
        <translation>Тут буде показано за датою, що сталося, що було сказано і що опубліковано, коли в проєкті з’являться статті. Спершу імпортуйте їх.</translation>
    </message>
    <message>
        <source>All lanes are switched off.</source>
        <translation>Усі смуги вимкнено.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Neither events nor statements have been found in these articles. Analyse the project to find them.</source>
        <translation>У цих статтях не знайдено ні подій, ні висловлювань. Проаналізуйте проєкт, щоб їх знайти.</translation>
    </message>
    <message>
        <source>Analyse the project</source>
        <translation>Проаналізувати проєкт</translation>
    </message>
    <message>
        <source>There is nothing in the lanes that are switched on.</source>
        <translation>В увімкнених смугах нічого немає.</translation>
    </message>
    <message>
        <source>Nothing here has a date that is known. What waits for one is listed at the bottom left.</source>
        <translation>Ніщо тут не має відомої дати. Те, що чекає на дату, перелічено внизу ліворуч.</translation>
    </message>
    <message>
        <source>Changing the date</source>
        <translation>Зміна дати</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelinePopups</name>
    <message numerus="yes">
        <source>%n in one place</source>
        <translation>
            <numerusform>%n в одному місці</numerusform>
            <numerusform>%n в одному місці</numerusform>
            <numerusform>%n в одному місці</numerusform>
        </translation>
    </message>
    <message>
        <source>New event here…</source>
        <translation>Нова подія тут…</translation>
    </message>
</context>
<context>
    <name>Parallax::TimelineTip</name>
    <message>
        <source>Somebody who is not named</source>
        <translation>Хтось, кого не названо</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tell(s) of it</source>
        <translation>
            <numerusform>про це розповідає %n стаття</numerusform>
            <numerusform>про це розповідають %n статті</numerusform>
            <numerusform>про це розповідає %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>5 passages in 3 articles</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Other dates in its passages: %1</source>
        <translation>Інші дати в його уривках: %1</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата невідома</translation>
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
        <translation>Те, що не має відомої дати: клацніть, щоб побачити список</translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <translation>Без дати: %1</translation>
    </message>
    <message>
        <source>Without a known date</source>
        <translation>Без відомої дати</translation>
    </message>
</context>
<context>
    <name>Parallax::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Скасування: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Повторення: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
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
        <translation>%1 · поточна версія</translation>
    </message>
</context>
<context>
    <name>Parallax::VersionsSection</name>
    <message numerus="yes">
        <source>%n tag(s) and note(s) went over to the corrected version.</source>
        <translation>
            <numerusform>%n мітку чи нотатку перенесено до виправленої версії.</numerusform>
            <numerusform>%n мітки й нотатки перенесено до виправленої версії.</numerusform>
            <numerusform>%n міток і нотаток перенесено до виправленої версії.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The words of %n more were not found in it; place them by hand.</source>
        <translation>
            <numerusform>%1 Слів ще %n у ній не знайдено; розмістіть їх вручну.</numerusform>
            <numerusform>%1 Слів ще %n у ній не знайдено; розмістіть їх вручну.</numerusform>
            <numerusform>%1 Слів ще %n у ній не знайдено; розмістіть їх вручну.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>This is a corrected version of…</source>
        <translation>Це виправлена версія…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Попередні версії</translation>
    </message>
    <message>
        <source>A corrected version has taken the place of this one.</source>
        <translation>Цю версію замінено виправленою.</translation>
    </message>
    <message>
        <source>Open the corrected version</source>
        <translation>Відкрити виправлену версію</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n попередня</numerusform>
            <numerusform>%n попередні</numerusform>
            <numerusform>%n попередніх</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n tag(s) or note(s) from an earlier version were not found in this one.</source>
        <translation>
            <numerusform>Слів %n мітки чи нотатки з попередньої версії тут не знайдено.</numerusform>
            <numerusform>Слів %n міток і нотаток із попередньої версії тут не знайдено.</numerusform>
            <numerusform>Слів %n міток і нотаток із попередньої версії тут не знайдено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показати їх</translation>
    </message>
    <message>
        <source>Which article does this one correct? Its tags and notes go over.</source>
        <translation>Яку статтю виправляє ця? Її мітки й нотатки буде перенесено.</translation>
    </message>
    <message>
        <source>Taking over tags and notes</source>
        <translation>Перенесення міток і нотаток</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n position(s), statement(s) or event(s) stay with the old version, because their words are not in this one.</source>
        <translation>
            <numerusform>%1 %n позиція, висловлювання чи подія лишається зі старою версією, бо відповідних слів у цій немає.</numerusform>
            <numerusform>%1 %n позиції, висловлювання чи події лишаються зі старою версією, бо їхніх слів у цій немає.</numerusform>
            <numerusform>%1 %n позицій, висловлювань чи подій лишаються зі старою версією, бо їхніх слів у цій немає.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::VersionsView</name>
    <message>
        <source>Restore this version</source>
        <translation>Відновити цю версію</translation>
    </message>
    <message>
        <source>Versions of the briefing</source>
        <translation>Версії брифінгу</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>З чим порівняно</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Що змінила ця версія</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Що змінилося відтоді</translation>
    </message>
    <message>
        <source>Difference between two versions</source>
        <translation>Відмінності між двома версіями</translation>
    </message>
    <message>
        <source>The history cannot be read. %1</source>
        <translation>Не вдалося прочитати історію. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Подання</translation>
    </message>
</context>
<context>
    <name>Parallax::Views</name>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Passages and notes</source>
        <translation>Уривки й нотатки</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
</context>
<context>
    <name>Parallax::WelcomePage</name>
    <message>
        <source>Read the reports side by side</source>
        <translation>Читати повідомлення поруч</translation>
    </message>
    <message>
        <source>Import the articles about an event. Parallax marks who and what is named in them, and keeps everything in one project file on this computer.</source>
        <translation>Імпортуйте статті про подію. Parallax позначить, кого й що в них згадано, і збереже все в одному файлі проєкту на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Імпортувати статті…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Імпортувати теку…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Відкрити проєкт…</translation>
    </message>
    <message>
        <source>Try it with five sample articles…</source>
        <translation>Спробувати на п’яти статтях-прикладах…</translation>
    </message>
    <message>
        <source>Or drop text and Markdown files, folders or a project anywhere in this window.</source>
        <translation>Або перетягніть текстові файли, файли Markdown, теки чи проєкт будь-куди в це вікно.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Нещодавні проєкти</translation>
    </message>
</context>
<context>
    <name>Parallax::WorkspaceMenus</name>
    <message>
        <source>The current ta&amp;g of the codebook</source>
        <translation>П&amp;оточна мітка переліку</translation>
    </message>
    <message>
        <source>&amp;History of the project</source>
        <translation>&amp;Історія проєкту</translation>
    </message>
    <message>
        <source>&amp;Search the project</source>
        <translation>&amp;Шукати в проєкті</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>&amp;Фільтрувати бібліотеку</translation>
    </message>
    <message>
        <source>Go to the code&amp;book</source>
        <translation>Перейти до переліку &amp;міток</translation>
    </message>
    <message>
        <source>&amp;Analyse all articles again</source>
        <translation>&amp;Аналізувати всі статті знову</translation>
    </message>
    <message>
        <source>&amp;Show the entities</source>
        <translation>&amp;Показати сутності</translation>
    </message>
    <message>
        <source>Tags and notes as a &amp;table (CSV)…</source>
        <translation>Мітки й нотатки як &amp;таблицю (CSV)…</translation>
    </message>
    <message>
        <source>Tags and notes as &amp;Markdown…</source>
        <translation>Мітки й &amp;нотатки як Markdown…</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Читання</translation>
    </message>
    <message>
        <source>O&amp;verview of the tags</source>
        <translation>Огля&amp;д міток</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>Codeboo&amp;k</source>
        <translation>Пе&amp;релік міток</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Інспектор</translation>
    </message>
    <message>
        <source>Go to pan&amp;e</source>
        <translation>Пере&amp;йти до панелі</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Наступна панель</translation>
    </message>
    <message>
        <source>&amp;Pane before</source>
        <translation>&amp;Попередня панель</translation>
    </message>
    <message>
        <source>P&amp;assage</source>
        <translation>&amp;Уривок</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Сутності</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>С&amp;таття</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>По&amp;шук</translation>
    </message>
    <message>
        <source>The se&amp;lected positions</source>
        <translation>&amp;Вибрані позиції</translation>
    </message>
    <message>
        <source>E&amp;dit the issues</source>
        <translation>Р&amp;едагувати питання</translation>
    </message>
    <message>
        <source>&amp;Issues</source>
        <translation>П&amp;итання</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>П&amp;орівняння</translation>
    </message>
    <message>
        <source>Position&amp;s</source>
        <translation>По&amp;зиції</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>По&amp;дія</translation>
    </message>
    <message>
        <source>Timeline under the readers</source>
        <translation>Хронологія під панелями читання</translation>
    </message>
    <message>
        <source>Annotated &amp;PDF…</source>
        <translation>PDF з &amp;анотаціями…</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Брифінг</translation>
    </message>
</context>
<context>
    <name>PassageFinder</name>
    <message>
        <source>The query has no word that a passage could hold.</source>
        <translation>Запит не має слова, яке могло б стояти в уривку.</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>On the tag %1</source>
        <translation>До мітки %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>До позначення %1</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>The passage is not inside the text of the article.</source>
        <translation>Уривок — поза межами тексту статті.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Спершу виберіть слова.</translation>
    </message>
    <message>
        <source>The article is not in the project any more.</source>
        <translation>Цієї статті вже немає в проєкті.</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>The folder “%1” is not there and cannot be made. Choose another one.</source>
        <translation>Теки «%1» немає, і її не вдалося створити. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Exporting annotated PDF</source>
        <translation>Експорт PDF з анотаціями</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n анотація</numerusform>
            <numerusform>%n анотації</numerusform>
            <numerusform>%n анотацій</numerusform>
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
        <translation>Записано до «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into “%1”: %2.</source>
        <comment>a folder; what they hold</comment>
        <translation>
            <numerusform>До «%1» записано %n файл: %2.</numerusform>
            <numerusform>До «%1» записано %n файли: %2.</numerusform>
            <numerusform>До «%1» записано %n файлів: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be placed.</source>
        <translation>
            <numerusform>Не вдалося розмістити %n елемент.</numerusform>
            <numerusform>Не вдалося розмістити %n елементи.</numerusform>
            <numerusform>Не вдалося розмістити %n елементів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>Підрахунок зупинено.</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged passage(s)</source>
        <translation>
            <numerusform>%n позначений уривок</numerusform>
            <numerusform>%n позначені уривки</numerusform>
            <numerusform>%n позначених уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n нотатка</numerusform>
            <numerusform>%n нотатки</numerusform>
            <numerusform>%n нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) underlined</source>
        <translation>
            <numerusform>%n підкреслена назва</numerusform>
            <numerusform>%n підкреслені назви</numerusform>
            <numerusform>%n підкреслених назв</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked in it: the text alone.</source>
        <translation>Нічого не позначено: лише текст.</translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be placed</source>
        <translation>
            <numerusform>неможливо розмістити: %n</numerusform>
            <numerusform>неможливо розмістити: %n</numerusform>
            <numerusform>неможливо розмістити: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Не вдалося прочитати «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is no PDF.</source>
        <translation>«%1» — не PDF.</translation>
    </message>
    <message>
        <source>“%1” has no pages that can be read.</source>
        <translation>У «%1» немає сторінок, які можна прочитати.</translation>
    </message>
    <message>
        <source>“%1” needs a password. Save it without one in a PDF viewer first.</source>
        <translation>Для «%1» потрібен пароль. Спершу збережіть файл без нього в програмі перегляду PDF.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Ask for the file again.</source>
        <translation>«%1» пошкоджено; його неможливо прочитати. Попросіть файл ще раз.</translation>
    </message>
    <message>
        <source>The words of “%1” cannot be read.</source>
        <translation>Не вдалося прочитати слова «%1».</translation>
    </message>
</context>
<context>
    <name>PdfFinish</name>
    <message>
        <source>An annotation of page %1 cannot be written into a PDF of %2 pages.</source>
        <translation>Анотацію сторінки %1 неможливо записати в PDF, де сторінок: %2.</translation>
    </message>
    <message>
        <source>A link or a bookmark leads to a page that the PDF of %1 pages does not have.</source>
        <translation>Гіперпосилання або закладка веде до сторінки, якої немає в PDF, де сторінок: %1.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Не вдалося записати PDF: %1.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>скасовано</translation>
    </message>
</context>
<context>
    <name>PdfReview</name>
    <message>
        <source>Something that this PDF changes is not in the project any more. Open the PDF again.</source>
        <translation>Чогось із того, що змінює цей PDF, уже немає в проєкті. Відкрийте PDF знову.</translation>
    </message>
    <message>
        <source>From PDF</source>
        <translation>З PDF</translation>
    </message>
    <message>
        <source>Changes from “%1”</source>
        <translation>Зміни з «%1»</translation>
    </message>
    <message>
        <source>Reply in the PDF: %1</source>
        <translation>Відповідь у PDF: %1</translation>
    </message>
    <message>
        <source>Note in the PDF: %1</source>
        <translation>Нотатка в PDF: %1</translation>
    </message>
    <message>
        <source>“%1” has no article of this project. Open the project that it was exported from.</source>
        <translation>У «%1» немає жодної статті цього проєкту. Відкрийте проєкт, з якого його експортовано.</translation>
    </message>
    <message>
        <source>“%1” was not exported from this project, or the program it was saved with has taken out what tells so.</source>
        <translation>«%1» експортовано не з цього проєкту, або програма, якою його збережено, вилучила відомості про це.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Порівняння скасовано.</translation>
    </message>
    <message>
        <source>The program this PDF was saved with has taken out the list of what was exported. Marks that were deleted, and changed remarks on positions, cannot be told.</source>
        <translation>Програма, якою збережено цей PDF, вилучила список експортованого. Тому неможливо визначити видалені позначки й змінені зауваги до позицій.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of this PDF are not in this project.</source>
        <translation>
            <numerusform>%n статті цього PDF немає в цьому проєкті.</numerusform>
            <numerusform>%n статей цього PDF немає в цьому проєкті.</numerusform>
            <numerusform>%n статей цього PDF немає в цьому проєкті.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These words stand in the article %n time(s); this is the place nearest to the mark.</source>
        <translation>
            <numerusform>Ці слова є в статті %n раз; це місце, найближче до позначки.</numerusform>
            <numerusform>Ці слова є в статті %n рази; це місце, найближче до позначки.</numerusform>
            <numerusform>Ці слова є в статті %n разів; це місце, найближче до позначки.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says nothing, so it gets the tag “%1”, which is made for it.</source>
        <translation>Тексту в ньому немає, тож воно отримає мітку «%1», яку буде для цього створено.</translation>
    </message>
    <message>
        <source>It marks no words and says nothing.</source>
        <translation>Тут не позначено слів і немає тексту.</translation>
    </message>
    <message>
        <source>There are no words under it.</source>
        <translation>Під ним немає слів.</translation>
    </message>
    <message>
        <source>These words are not in the text of an article on this page.</source>
        <translation>Цих слів немає в тексті статті на цій сторінці.</translation>
    </message>
    <message>
        <source>There is no article on this page.</source>
        <translation>На цій сторінці немає статті.</translation>
    </message>
    <message>
        <source>Its note was written in the project after the export. Look at it before you delete it.</source>
        <translation>Нотатку до неї написано в проєкті після експорту. Перегляньте її, перш ніж видаляти.</translation>
    </message>
    <message>
        <source>What this note was on is not in the project any more.</source>
        <translation>Того, до чого була ця нотатка, уже немає в проєкті.</translation>
    </message>
    <message>
        <source>The words of a position come from the project and cannot be emptied.</source>
        <translation>Слова позиції взято з проєкту; їх неможливо прибрати.</translation>
    </message>
    <message>
        <source>The note in the project is newer than the one in the PDF.</source>
        <translation>Нотатка в проєкті новіша, ніж у PDF.</translation>
    </message>
    <message>
        <source>The note was changed in the project, too, after the export.</source>
        <translation>Після експорту нотатку змінено також у проєкті.</translation>
    </message>
    <message>
        <source>What this reply is on is not in the project.</source>
        <translation>Того, на що ця відповідь, немає в проєкті.</translation>
    </message>
    <message>
        <source>None of the exported marks is in this PDF any more. It was probably printed anew, so nothing is deleted unless you choose it.</source>
        <translation>У цьому PDF уже немає жодної з експортованих позначок. Імовірно, його надруковано заново, тож нічого не буде видалено, якщо ви самі цього не виберете.</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Нотатку видалено</translation>
    </message>
    <message>
        <source>Position deleted</source>
        <translation>Позицію видалено</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Мітку видалено</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Нотатку змінено</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Нове виділення</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>Неможливо перенести</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>сторінка %1</translation>
    </message>
    <message>
        <source>becomes a note without a tag</source>
        <translation>стане нотаткою без мітки</translation>
    </message>
    <message>
        <source>the note was emptied</source>
        <translation>текст нотатки прибрано</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>було: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed</source>
        <translation>
            <numerusform>змінено %n нотатку</numerusform>
            <numerusform>змінено %n нотатки</numerusform>
            <numerusform>змінено %n нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new highlight(s)</source>
        <translation>
            <numerusform>%n нове виділення</numerusform>
            <numerusform>%n нові виділення</numerusform>
            <numerusform>%n нових виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply/replies</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>видалено: %n</numerusform>
            <numerusform>видалено: %n</numerusform>
            <numerusform>видалено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken over</source>
        <translation>
            <numerusform>неможливо перенести: %n</numerusform>
            <numerusform>неможливо перенести: %n</numerusform>
            <numerusform>неможливо перенести: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) unchanged</source>
        <translation>
            <numerusform>%n позначка без змін</numerusform>
            <numerusform>%n позначки без змін</numerusform>
            <numerusform>%n позначок без змін</numerusform>
        </translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова нотатка</translation>
    </message>
    <message>
        <source>becomes a note on the article</source>
        <translation>стане нотаткою до статті</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n нова нотатка</numerusform>
            <numerusform>%n нові нотатки</numerusform>
            <numerusform>%n нових нотаток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>Only what was said in this time is shown: %1.</source>
        <translation>Показано лише сказане за цей час: %1.</translation>
    </message>
    <message>
        <source>Only what was published in this time is shown: %1.</source>
        <translation>Показано лише опубліковане за цей час: %1.</translation>
    </message>
    <message>
        <source>Only what happened in this time is shown: %1.</source>
        <translation>Показано лише те, що сталося за цей час: %1.</translation>
    </message>
</context>
<context>
    <name>PositionEdits</name>
    <message>
        <source>This position is not there any more. The article was analysed again in the meantime.</source>
        <translation>Цієї позиції вже немає. Тим часом статтю проаналізовано знову.</translation>
    </message>
    <message>
        <source>Select the words that show the position first.</source>
        <translation>Спершу виберіть слова, які показують позицію.</translation>
    </message>
    <message>
        <source>Say in a few words what the position is about.</source>
        <translation>Вкажіть кількома словами, про що ця позиція.</translation>
    </message>
    <message>
        <source>This issue is not there any more. Choose another one.</source>
        <translation>Цього питання вже немає. Виберіть інше.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n position(s)</source>
        <translation>
            <numerusform>Прийняти %n позицію</numerusform>
            <numerusform>Прийняти %n позиції</numerusform>
            <numerusform>Прийняти %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n position(s)</source>
        <translation>
            <numerusform>Відхилити %n позицію</numerusform>
            <numerusform>Відхилити %n позиції</numerusform>
            <numerusform>Відхилити %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n position(s)</source>
        <translation>
            <numerusform>Зняти рішення щодо %n позиції</numerusform>
            <numerusform>Зняти рішення щодо %n позицій</numerusform>
            <numerusform>Зняти рішення щодо %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the stance of %n position(s)</source>
        <translation>
            <numerusform>Змінити ставлення %n позиції</numerusform>
            <numerusform>Змінити ставлення %n позицій</numerusform>
            <numerusform>Змінити ставлення %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the strength of %n position(s)</source>
        <translation>
            <numerusform>Змінити силу %n позиції</numerusform>
            <numerusform>Змінити силу %n позицій</numerusform>
            <numerusform>Змінити силу %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the holder of %n position(s)</source>
        <translation>
            <numerusform>Змінити носія %n позиції</numerusform>
            <numerusform>Змінити носія %n позицій</numerusform>
            <numerusform>Змінити носія %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the issue of %n position(s)</source>
        <translation>
            <numerusform>Змінити питання %n позиції</numerusform>
            <numerusform>Змінити питання %n позицій</numerusform>
            <numerusform>Змінити питання %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>Position of “%1”</source>
        <translation>Позиція «%1»</translation>
    </message>
    <message>
        <source>Add a passage to a position</source>
        <translation>Додати уривок до позиції</translation>
    </message>
</context>
<context>
    <name>PositionWords</name>
    <message>
        <source>by hand</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>опубліковано %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>як %1</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>за словами: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Носій</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Ставлення</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Attributed by</source>
        <translation>За словами</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>PositionsPane</name>
    <message>
        <source>Copying positions</source>
        <translation>Копіювання позицій</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файлу більше немає.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Це не файл і не тека.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Не вдалося відкрити файл: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл більший за %1 МБ.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не вдалося прочитати файл: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Недостатньо пам’яті, щоб прочитати файл.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no project file “%1”. Check the path, or import articles to make a new project.</source>
        <translation>Немає файлу проєкту «%1». Перевірте шлях або імпортуйте статті, щоб створити новий проєкт.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name a project file, which ends in .parallax.</source>
        <translation>«%1» — не файл. Вкажіть файл проєкту, назва якого закінчується на .parallax.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read: you have no permission. Ask its owner for access.</source>
        <translation>Не вдалося прочитати проєкт «%1»: немає дозволу. Попросіть доступ у його власника.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a Parallax project. Choose another file.</source>
        <translation>«%1» — база даних, але не проєкт Parallax. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Parallax. It is opened read-only; update Parallax to change it.</source>
        <translation>«%1» записано новішою версією Parallax. Проєкт відкрито лише для читання; щоб змінювати його, оновіть Parallax.</translation>
    </message>
    <message>
        <source>“%1” is empty and not a Parallax project. Choose another file.</source>
        <translation>«%1» — порожній файл, а не проєкт Parallax. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Parallax and must be opened for writing once.</source>
        <translation>«%1» створено старішою версією Parallax; його потрібно один раз відкрити для запису.</translation>
    </message>
    <message>
        <source>“%1” is not a Parallax project. Choose a file that ends in .parallax.</source>
        <translation>«%1» — не проєкт Parallax. Виберіть файл, назва якого закінчується на .parallax.</translation>
    </message>
    <message>
        <source>The name of the project is empty. Name a project file, which ends in .parallax.</source>
        <translation>Назва проєкту порожня. Вкажіть файл проєкту, назва якого закінчується на .parallax.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a project file. Name one that ends in .parallax.</source>
        <translation>«%1» не може бути назвою файлу проєкту. Вкажіть файл, назва якого закінчується на .parallax.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be made, because its folder does not exist. Make the folder first.</source>
        <translation>Неможливо створити проєкт «%1», бо його теки не існує. Спершу створіть теку.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be opened, because %2.</source>
        <translation>Неможливо відкрити проєкт «%1»: %2.</translation>
    </message>
    <message>
        <source>The project “%1” is opened read-only, because its file or folder cannot be written.</source>
        <translation>Проєкт «%1» відкрито лише для читання, бо його файл або теку не можна змінювати.</translation>
    </message>
    <message>
        <source>“%1” could not be done, because %2. Nothing was changed.</source>
        <translation>Не вдалося виконати «%1»: %2. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing can be changed in it. Copy it to a folder where you may write, and open the copy.</source>
        <translation>Проєкт відкрито лише для читання, тому в ньому нічого не можна змінити. Скопіюйте його до теки, у яку можна записувати, і відкрийте копію.</translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing can be undone in it.</source>
        <translation>Проєкт відкрито лише для читання, тому в ньому нічого не можна скасувати.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Немає чого повторити.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасувати.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторити: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасувати: %1</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message>
        <source>The project file is damaged (%1). Restore it from a copy, or import the articles anew.</source>
        <translation>Файл проєкту пошкоджено (%1). Відновіть його з копії або імпортуйте статті заново.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that is not there.</source>
        <translation>Рядок %1 таблиці «%2» посилається на рядок таблиці «%3», якого немає.</translation>
    </message>
    <message>
        <source>The search index does not hold the same articles as the project.</source>
        <translation>Пошуковий індекс містить не ті самі статті, що проєкт.</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts (%1). Searches may miss articles; import them anew.</source>
        <translation>Пошуковий індекс не узгоджується з текстами (%1). Пошук може пропускати статті; імпортуйте їх заново.</translation>
    </message>
    <message>
        <source>“%1”: the original file is not in the project.</source>
        <translation>«%1»: оригінального файлу немає в проєкті.</translation>
    </message>
    <message>
        <source>“%1”: the original file has changed since it was imported; its SHA-256 is another.</source>
        <translation>«%1»: оригінальний файл змінився після імпорту; його SHA-256 інший.</translation>
    </message>
    <message>
        <source>“%1”: the text is not that of the original file.</source>
        <translation>«%1»: текст не збігається з оригінальним файлом.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is not inside the text.</source>
        <translation>«%1»: %2 від %3 до %4 — поза межами тексту.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is empty.</source>
        <translation>«%1»: %2 від %3 до %4 не містить тексту.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 overlaps the one before it.</source>
        <translation>«%1»: %2 від %3 до %4 перетинається з попереднім місцем.</translation>
    </message>
    <message>
        <source>“%1”: it has %2 mentions, but %3 are counted.</source>
        <translation>«%1»: згадок %2, а пораховано %3.</translation>
    </message>
    <message>
        <source>“%1”: the mentions of %2 entities are counted wrongly.</source>
        <translation>«%1»: згадки пораховано неправильно; сутностей: %2.</translation>
    </message>
    <message>
        <source>“%1”: the text is missing.</source>
        <translation>«%1»: тексту немає.</translation>
    </message>
    <message>
        <source>block</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>згадка</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Перевірку скасовано.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation>Не вдалося дочитати проєкт «%1» до кінця: %2.</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>висловлювання</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>число</translation>
    </message>
    <message>
        <source>passage of a position</source>
        <translation>уривок позиції</translation>
    </message>
    <message>
        <source>passage of an event</source>
        <translation>уривок події</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>слово-ознака</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) have no passage that shows them.</source>
        <translation>
            <numerusform>%n позиція не має уривка, який її показує.</numerusform>
            <numerusform>%n позиції не мають уривка, який їх показує.</numerusform>
            <numerusform>%n позицій не мають уривка, який їх показує.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is nothing to search for. Type a word, or a phrase in quotation marks.</source>
        <translation>Немає чого шукати. Введіть слово або вислів у лапках.</translation>
    </message>
    <message>
        <source>The bracket “%1” at character %2 closes nothing. Remove it, or open one before it.</source>
        <translation>Дужка «%1» (символ %2) нічого не закриває. Вилучіть її або відкрийте дужку перед нею.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing before it. Put a word on either side, or quotation marks around it to search for it.</source>
        <translation>Перед «%1» (символ %2) нічого немає. Поставте слово з кожного боку або візьміть «%1» у лапки, щоб шукати сам вираз.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing after it. Add a word, or put quotation marks around it to search for it.</source>
        <translation>Після «%1» (символ %2) нічого немає. Додайте слово або візьміть «%1» у лапки, щоб шукати сам вираз.</translation>
    </message>
    <message>
        <source>“%1” at character %2 only says what to leave out. Add a word that the articles must have.</source>
        <translation>«%1» (символ %2) каже лише, що вилучити. Додайте слово, яке має бути в статтях.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing after it. Add the word to leave out, or put quotation marks around it to search for it.</source>
        <translation>Після «%1» (символ %2) нічого немає. Додайте слово, яке треба вилучити, або візьміть «%1» у лапки, щоб шукати сам вираз.</translation>
    </message>
    <message>
        <source>“%1” at character %2 stands twice. Say once what to leave out.</source>
        <translation>«%1» (символ %2) стоїть двічі. Вкажіть лише раз, що вилучити.</translation>
    </message>
    <message>
        <source>There are more than 8 brackets inside each other at character %2. Use fewer.</source>
        <translation>Біля символу %2 вкладено більш як 8 дужок. Використайте менше.</translation>
    </message>
    <message>
        <source>The brackets at character %2 are empty. Put a word between them, or remove them.</source>
        <translation>Дужки біля символу %2 порожні. Поставте між ними слово або вилучіть їх.</translation>
    </message>
    <message>
        <source>The bracket “%1” at character %2 is not closed. Add “)”, or remove it.</source>
        <translation>Дужку «%1» (символ %2) не закрито. Додайте «)» або вилучіть її.</translation>
    </message>
    <message>
        <source>The bracket of “%1” at character %2 is not closed. Write, for example, NEAR(talks Geneva, 5).</source>
        <translation>Дужку після «%1» (символ %2) не закрито. Пишіть, наприклад, NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>“%1” at character %2 cannot stand inside NEAR, which takes words and phrases: NEAR(talks Geneva, 5).</source>
        <translation>«%1» (символ %2) не може стояти всередині NEAR, де бувають лише слова й вислови: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>“%1” at character %2 needs two words that are near each other, for example NEAR(talks Geneva, 5).</source>
        <translation>Для «%1» (символ %2) потрібні два слова, що стоять поблизу, наприклад NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>After the “%1” at character %2 goes the number of words that may stand between, up to 1000: NEAR(talks Geneva, 5).</source>
        <translation>Після «%1» (символ %2) має бути кількість слів, які можуть стояти між ними, до 1000: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>There is no field “%1” (character %2). Fields are source:, title:, before:, after: and on:. To search for it as text, put quotation marks around it.</source>
        <translation>Немає поля «%1» (символ %2). Є поля source:, title:, before:, after: та on:. Щоб шукати це як текст, візьміть його в лапки.</translation>
    </message>
    <message>
        <source>“%1” at character %2 needs a value right after the colon, for example source:Reuters or after:2025-08-15.</source>
        <translation>Для «%1» (символ %2) потрібне значення одразу після двокрапки, наприклад source:Reuters або after:2025-08-15.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a date. Write a year, month or day: 2025, 2025-08 or 2025-08-20.</source>
        <translation>«%1» (символ %2) — не дата. Вкажіть рік, місяць або день: 2025, 2025-08 чи 2025-08-20.</translation>
    </message>
    <message>
        <source>The quotation mark at character %2 is not closed (%1). Add one at the end of the phrase.</source>
        <translation>Лапки біля символу %2 не закрито (%1). Додайте лапки в кінці вислову.</translation>
    </message>
    <message>
        <source>The “%1” at character %2 ends no word. Write the beginning of a word before it, for example sanction*.</source>
        <translation>Перед «%1» (символ %2) немає слова. Напишіть перед ним початок слова, наприклад sanction*.</translation>
    </message>
    <message>
        <source>The “%1” at character %2 cannot stand here.</source>
        <translation>«%1» (символ %2) не може тут стояти.</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks at character %2. Write one, or remove them.</source>
        <translation>Між лапками біля символу %2 немає слова. Напишіть його або вилучіть лапки.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is too short: before the star there must be at least two letters.</source>
        <translation>«%1» (символ %2) закоротке: перед зірочкою має бути принаймні дві літери.</translation>
    </message>
    <message>
        <source>The query has more than 200 words. Use fewer, or search for a shorter passage in quotation marks.</source>
        <translation>У запиті більш як 200 слів. Використайте менше або шукайте коротший уривок у лапках.</translation>
    </message>
</context>
<context>
    <name>ReadFault</name>
    <message>
        <source>The project “%1” could not be read, because %2.</source>
        <translation>Не вдалося прочитати проєкт «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>Reanalysis</name>
    <message>
        <source>“%1” is open read-only, so its articles cannot be analysed again.</source>
        <translation>«%1» відкрито лише для читання, тому його статті не можна знову проаналізувати.</translation>
    </message>
    <message>
        <source>The analysis stopped because %1. The articles stored before that (%2) are analysed; do it again for the rest.</source>
        <translation>Аналіз зупинено: %1. Статті, збережені до цього (%2), проаналізовано; щоб виконати решту, повторіть аналіз.</translation>
    </message>
</context>
<context>
    <name>ReviewPdfCommand</name>
    <message>
        <source>changed note</source>
        <translation>змінена нотатка</translation>
    </message>
    <message>
        <source>new highlight</source>
        <translation>нове виділення</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>видалено</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>не перенесено</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>сторінка %1</translation>
    </message>
    <message>
        <source>Changes taken over: %1; marks as they were: %2.</source>
        <translation>Перенесено змін: %1; позначок без змін: %2.</translation>
    </message>
    <message>
        <source>Only list what was changed.</source>
        <translation>Лише показати, що змінено.</translation>
    </message>
    <message>
        <source>Take over what was changed in an annotated PDF: notes, highlights, replies, deletions.</source>
        <translation>Перенести зміни з PDF з анотаціями: нотатки, виділення, відповіді, видалення.</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>нова нотатка</translation>
    </message>
    <message>
        <source>Changes: %1; marks as they were: %2.</source>
        <translation>Змін: %1; позначок без змін: %2.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no article %1 in the project; `parallax dump` lists the ids.</source>
        <translation>У проєкті немає статті %1; «parallax dump» показує ідентифікатори.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be shown.</source>
        <translation>Не вдалося показати проєкт «%1».</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”. Check the folder and its permissions.</source>
        <translation>Не вдалося записати зображення до «%1». Перевірте теку та її дозволи.</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Say with -o which PNG file to write.</source>
        <translation>Вкажіть за допомогою -o, який файл PNG записати.</translation>
    </message>
    <message>
        <source>“%1” is no size; write one like 1600x1000.</source>
        <translation>«%1» — не розмір; вкажіть його так: 1600x1000.</translation>
    </message>
    <message>
        <source>“%1” is no article id; “parallax dump” lists them.</source>
        <translation>«%1» — не ідентифікатор статті; їх показує «parallax dump».</translation>
    </message>
    <message>
        <source>An article to open, up to four times; else the newest two.</source>
        <translation>Стаття, яку відкрити, до чотирьох разів; інакше дві найновіші.</translation>
    </message>
    <message>
        <source>What to search for in the view search.</source>
        <translation>Що шукати в поданні search.</translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation>Розмір вікна в пікселях.</translation>
    </message>
    <message>
        <source>In the dark theme.</source>
        <translation>У темній темі.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>Файл PNG, який записати.</translation>
    </message>
    <message>
        <source>Picture the real window, without a display.</source>
        <translation>Зробити знімок справжнього вікна без дисплея.</translation>
    </message>
    <message>
        <source>There is no view “%1”; the views are read, search, compare, positions, issues, timeline, tags, overview and briefing.</source>
        <translation>Подання «%1» немає; є подання read, search, compare, positions, issues, timeline, tags, overview і briefing.</translation>
    </message>
    <message>
        <source>What to show: read, search, compare, positions, issues, timeline, tags, overview or briefing.</source>
        <translation>Що показати: read, search, compare, positions, issues, timeline, tags, overview або briefing.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Articles found: %1. Shown: %2.</source>
        <translation>Знайдено статей: %1. Показано: %2.</translation>
    </message>
    <message>
        <source>Only the newest %1 of them were ranked.</source>
        <translation>Упорядковано за відповідністю лише %1 найновіших.</translation>
    </message>
    <message>
        <source>“--limit %1”: the number of articles to show is a whole number from 1 on.</source>
        <translation>«--limit %1»: кількість статей має бути цілим числом, не меншим за 1.</translation>
    </message>
    <message>
        <source>Number of articles to show; 50 when left out.</source>
        <translation>Скільки статей показати; якщо не вказано — 50.</translation>
    </message>
    <message>
        <source>Best first instead of newest first.</source>
        <translation>Спершу найкращі збіги, а не найновіші.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Вивести JSON.</translation>
    </message>
    <message>
        <source>Find articles: words, &quot;a phrase&quot;, AND, OR, NOT, begin*, NEAR(a b, 5), source:, title:, before:, after:, on:.</source>
        <translation>Знайти статті: слова, &quot;вислів&quot;, AND, OR, NOT, початок*, NEAR(a b, 5), source:, title:, before:, after:, on:.</translation>
    </message>
</context>
<context>
    <name>Searcher</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Пошук зупинено.</translation>
    </message>
    <message>
        <source>The project could not be searched: %1.</source>
        <translation>Не вдалося виконати пошук у проєкті: %1.</translation>
    </message>
</context>
<context>
    <name>SharedRecords</name>
    <message>
        <source>an import or an analysis has stored the same outlet or entity, or another one in its place</source>
        <translation>імпорт або аналіз уже зберіг те саме джерело чи сутність або іншу на цьому місці</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>абз. %1–%2</translation>
    </message>
    <message>
        <source>par. %1</source>
        <translation>абз. %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <comment>a source</comment>
        <translation>через: %1</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>a speaker and a source</comment>
        <translation>%1, через: %2</translation>
    </message>
    <message>
        <source>No source is known under “%1”.</source>
        <translation>Джерело з назвою «%1» невідоме.</translation>
    </message>
    <message>
        <source>An article that is not in the project any more</source>
        <translation>Стаття, якої вже немає в проєкті</translation>
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
        <translation>%1 Цих слів у виправленій статті вже немає.</translation>
    </message>
    <message>
        <source>%1 The article was corrected; cited were the words %2</source>
        <translation>%1 Статтю виправлено; посилання було на слова %2</translation>
    </message>
</context>
<context>
    <name>StanceWords</name>
    <message>
        <source>supports</source>
        <translation>підтримує</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>проти</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>вимагає</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>пропонує</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>ставить умови</translation>
    </message>
    <message>
        <source>predicts</source>
        <translation>прогнозує</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>обережно</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>прямо</translation>
    </message>
    <message>
        <source>emphatic</source>
        <translation>рішуче</translation>
    </message>
</context>
<context>
    <name>StatementEdits</name>
    <message>
        <source>This statement is not there any more. The article was analysed again in the meantime.</source>
        <translation>Цього висловлювання вже немає. Тим часом статтю проаналізовано знову.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n statement(s)</source>
        <translation>
            <numerusform>Прийняти %n висловлювання</numerusform>
            <numerusform>Прийняти %n висловлювання</numerusform>
            <numerusform>Прийняти %n висловлювань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n statement(s)</source>
        <translation>
            <numerusform>Відхилити %n висловлювання</numerusform>
            <numerusform>Відхилити %n висловлювання</numerusform>
            <numerusform>Відхилити %n висловлювань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n statement(s)</source>
        <translation>
            <numerusform>Зняти рішення щодо %n висловлювання</numerusform>
            <numerusform>Зняти рішення щодо %n висловлювань</numerusform>
            <numerusform>Зняти рішення щодо %n висловлювань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the speaker of %n statement(s)</source>
        <translation>
            <numerusform>Змінити мовця %n висловлювання</numerusform>
            <numerusform>Змінити мовця %n висловлювань</numerusform>
            <numerusform>Змінити мовця %n висловлювань</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what was said first.</source>
        <translation>Спершу виберіть те, що сказано.</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Додати висловлювання</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>the disk is full</source>
        <translation>на диску немає місця</translation>
    </message>
    <message>
        <source>another program or window is writing to the project</source>
        <translation>інша програма або вікно записує в проєкт</translation>
    </message>
    <message>
        <source>the project or its folder cannot be written</source>
        <translation>у проєкт або його теку не можна записувати</translation>
    </message>
    <message>
        <source>the project file is damaged</source>
        <translation>файл проєкту пошкоджено</translation>
    </message>
    <message>
        <source>the disk reports an error (%1)</source>
        <translation>диск повідомляє про помилку (%1)</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>недостатньо пам’яті</translation>
    </message>
    <message>
        <source>an article is too large for the project file</source>
        <translation>стаття завелика для файлу проєкту</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation>файл або його теку неможливо відкрити</translation>
    </message>
    <message>
        <source>what it belongs to is not in the project any more</source>
        <translation>того, до чого це належить, уже немає в проєкті</translation>
    </message>
    <message>
        <source>the project has another one of the same name or in the same place</source>
        <translation>у проєкті вже є інше з тією самою назвою або на тому самому місці</translation>
    </message>
</context>
<context>
    <name>SummaryCommand</name>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>country, state or city</source>
        <translation>країна, регіон або місто</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>building</source>
        <translation>будівля</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>угода</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>медіа</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Entities (mentions)</source>
        <translation>Сутності (згадки)</translation>
    </message>
    <message>
        <source>Articles: %1. Outlets: %2. Entities: %3, mentioned %4 times.</source>
        <translation>Статей: %1. Джерел: %2. Сутностей: %3, згадок: %4.</translation>
    </message>
    <message>
        <source>Published from %1 to %2.</source>
        <translation>Опубліковано від %1 до %2.</translation>
    </message>
    <message>
        <source>Most named</source>
        <translation>Згадано найчастіше</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Show the articles and the most named entities as tables.</source>
        <translation>Показати статті й найзгадуваніші сутності таблицями.</translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Пурпуровий</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Бурштиновий</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Блакитний</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковий</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
</context>
<context>
    <name>TagMatrix</name>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
</context>
<context>
    <name>TagSearchHits</name>
    <message>
        <source>The tagging was cancelled; nothing was changed.</source>
        <translation>Позначення скасовано; нічого не змінено.</translation>
    </message>
    <message>
        <source>This tag is not in the codebook any more.</source>
        <translation>Цієї мітки вже немає в переліку.</translation>
    </message>
    <message>
        <source>The search “%1” finds no words in the articles that could be tagged.</source>
        <translation>Пошук «%1» не знаходить у статтях слів, які можна позначити.</translation>
    </message>
    <message>
        <source>Tag all places of “%1” with “%2”</source>
        <translation>Позначити всі місця «%1» міткою «%2»</translation>
    </message>
</context>
<context>
    <name>TagShortcut</name>
    <message>
        <source>A tag&apos;s key is one letter or digit.</source>
        <translation>Клавіша мітки — одна літера або цифра.</translation>
    </message>
    <message>
        <source>%1 is a command of the reader already.</source>
        <translation>%1 уже є командою панелі читання.</translation>
    </message>
</context>
<context>
    <name>TaggingEdits</name>
    <message>
        <source>This tagging is not in the project any more.</source>
        <translation>Цього позначення вже немає в проєкті.</translation>
    </message>
    <message>
        <source>Only passages of one tag in one article can be joined.</source>
        <translation>З’єднати можна лише уривки однієї мітки в одній статті.</translation>
    </message>
    <message numerus="yes">
        <source>Join %n tagging(s) to one</source>
        <translation>
            <numerusform>З’єднати %n позначення в одне</numerusform>
            <numerusform>З’єднати %n позначення в одне</numerusform>
            <numerusform>З’єднати %n позначень в одне</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the ends of a passage of “%1”</source>
        <translation>Зсунути межі уривка «%1»</translation>
    </message>
    <message>
        <source>Place a passage of “%1”</source>
        <translation>Розмістити уривок «%1»</translation>
    </message>
    <message>
        <source>This tag is on exactly this passage already.</source>
        <translation>Ця мітка вже стоїть саме на цьому уривку.</translation>
    </message>
    <message>
        <source>This tag is not in the codebook any more.</source>
        <translation>Цієї мітки вже немає в переліку.</translation>
    </message>
    <message numerus="yes">
        <source>Retag %n passage(s) with “%1”</source>
        <translation>
            <numerusform>Змінити мітку %n уривка на «%1»</numerusform>
            <numerusform>Змінити мітку %n уривків на «%1»</numerusform>
            <numerusform>Змінити мітку %n уривків на «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tagging(s)</source>
        <translation>
            <numerusform>Вилучити %n позначення</numerusform>
            <numerusform>Вилучити %n позначення</numerusform>
            <numerusform>Вилучити %n позначень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) with “%1”</source>
        <translation>
            <numerusform>Позначити %n уривок міткою «%1»</numerusform>
            <numerusform>Позначити %n уривки міткою «%1»</numerusform>
            <numerusform>Позначити %n уривків міткою «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is not in the project any more.</source>
        <translation>Цієї статті вже немає в проєкті.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Спершу виберіть слова.</translation>
    </message>
    <message numerus="yes">
        <source>This tag is on %n passage(s) already.</source>
        <translation>
            <numerusform>Ця мітка вже стоїть на %n уривку.</numerusform>
            <numerusform>Ця мітка вже стоїть на %n уривках.</numerusform>
            <numerusform>Ця мітка вже стоїть на %n уривках.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words in the passage that could name a tag.</source>
        <translation>В уривку немає слів, якими можна назвати мітку.</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Some bytes are not valid %1 and are shown as “�”.</source>
        <translation>Деякі байти не є чинними в %1; їх показано як «�».</translation>
    </message>
    <message>
        <source>The encoding was guessed to be %1. Check the letters beyond A to Z.</source>
        <translation>Кодування визначено припущенням: %1. Перевірте літери, яких немає в латинці.</translation>
    </message>
    <message>
        <source>This is a %1 file, not text.</source>
        <translation>Це файл %1, а не текст.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Statement date</source>
        <translation>Дата висловлювання</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Дата повідомлення</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Дата події</translation>
    </message>
    <message>
        <source>Everything stands where it was said.</source>
        <translation>Усе стоїть там, де це було сказано.</translation>
    </message>
    <message>
        <source>Everything stands where the article that tells of it was published.</source>
        <translation>Усе стоїть там, де опубліковано статтю, яка про це розповідає.</translation>
    </message>
    <message>
        <source>Everything stands where it happened.</source>
        <translation>Усе стоїть там, де це сталося.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Висловлювання</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публікації</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation>%1 подія</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>подій: %1</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 висловлювання</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>висловлювань: %1</translation>
    </message>
    <message>
        <source>%1 publication</source>
        <translation>%1 публікація</translation>
    </message>
    <message>
        <source>%1 publications</source>
        <translation>публікацій: %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>заперечено</translation>
    </message>
    <message>
        <source>background, which no article tells of</source>
        <translation>тло, про яке не розповідає жодна стаття</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>створено вручну</translation>
    </message>
    <message>
        <source>another date for it</source>
        <translation>інша дата для цього</translation>
    </message>
    <message>
        <source>report of %1</source>
        <translation>дата повідомлення: %1</translation>
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
        <translation>Заперечено: %1</translation>
    </message>
    <message>
        <source>Date as it is known: %1</source>
        <translation>Дата, наскільки вона відома: %1</translation>
    </message>
    <message>
        <source>Other dates given: %1</source>
        <translation>Інші вказані дати: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Учасники: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Заплановано.</translation>
    </message>
    <message>
        <source>Background that an analyst added.</source>
        <translation>Тло, яке додав аналітик.</translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message>
        <source>Say with --format what to write: csv or icalendar.</source>
        <translation>Вкажіть за допомогою --format, що записати: csv або icalendar.</translation>
    </message>
    <message>
        <source>There is no format “%1”; the formats are csv and icalendar.</source>
        <translation>Формату «%1» немає; є формати csv та icalendar.</translation>
    </message>
    <message>
        <source>There are no dates “%1”; they are those of event, statement or report.</source>
        <translation>Дат «%1» немає; є дати event, statement або report.</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Вкажіть за допомогою -o, який файл записати.</translation>
    </message>
    <message>
        <source>Written: %1. Left out for want of a date: %2.</source>
        <translation>Записано: %1. Пропущено, бо немає дати: %2.</translation>
    </message>
    <message>
        <source>What to write: csv (for spreadsheets) or icalendar.</source>
        <translation>Що записати: csv (для електронних таблиць) або icalendar.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл, який записати.</translation>
    </message>
    <message>
        <source>By which dates: those of the event, the statement or the report.</source>
        <translation>За якими датами: event (події), statement (висловлювання) або report (повідомлення).</translation>
    </message>
    <message>
        <source>Write events, statements and publications by their dates.</source>
        <translation>Записати події, висловлювання й публікації за їхніми датами.</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>The timeline could not be written: %1.</source>
        <translation>Не вдалося записати хронологію: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled; what is written so far is not complete.</source>
        <translation>Експорт скасовано; записане досі неповне.</translation>
    </message>
    <message>
        <source>%1: timeline</source>
        <comment>the name of a project</comment>
        <translation>%1: хронологія</translation>
    </message>
    <message>
        <source>From the project “%1”, %2. Made with Parallax.</source>
        <translation>Із проєкту «%1», %2. Зроблено в Parallax.</translation>
    </message>
    <message>
        <source>The timeline was written to “%1”.</source>
        <translation>Хронологію записано до «%1».</translation>
    </message>
    <message>
        <source>Exporting the timeline</source>
        <translation>Експорт хронології</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date left out.</source>
        <translation>
            <numerusform>%n без дати пропущено.</numerusform>
            <numerusform>%n без дати пропущено.</numerusform>
            <numerusform>%n без дати пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the timeline written to “%1”.</source>
        <translation>
            <numerusform>%n елемент хронології записано до «%1».</numerusform>
            <numerusform>%n елементи хронології записано до «%1».</numerusform>
            <numerusform>%n елементів хронології записано до «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineFile</name>
    <message>
        <source>What is seen, as a &amp;drawing (SVG)…</source>
        <translation>Видиме як &amp;рисунок (SVG)…</translation>
    </message>
    <message>
        <source>What is seen, on an A&amp;4 page (PDF)…</source>
        <translation>Видиме на аркуші A&amp;4 (PDF)…</translation>
    </message>
    <message>
        <source>What is seen, on an A&amp;3 page (PDF)…</source>
        <translation>Видиме на аркуші A&amp;3 (PDF)…</translation>
    </message>
    <message>
        <source>The items, as a &amp;table (CSV)…</source>
        <translation>Елементи як &amp;таблицю (CSV)…</translation>
    </message>
    <message>
        <source>The items, as a &amp;calendar (iCalendar)…</source>
        <translation>Елементи як &amp;календар (iCalendar)…</translation>
    </message>
    <message>
        <source>What is seen, as a &amp;picture (PNG)…</source>
        <translation>Видиме як &amp;зображення (PNG)…</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>event on one day</source>
        <translation>подія за один день</translation>
    </message>
    <message>
        <source>several days, or a month or year</source>
        <translation>кілька днів, або місяць чи рік</translation>
    </message>
    <message>
        <source>about or perhaps then</source>
        <translation>приблизно або можливо тоді</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>end or start not known</source>
        <translation>кінець або початок невідомий</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>висловлювання</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>публікація</translation>
    </message>
    <message>
        <source>paler: suggested by the analysis, not yet accepted</source>
        <translation>блідіше: запропоновано аналізом, ще не прийнято</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>заперечено</translation>
    </message>
    <message>
        <source>background, added without a source</source>
        <translation>тло, додане без джерела</translation>
    </message>
    <message>
        <source>another date given for an event</source>
        <translation>інша дата, вказана для події</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>The timeline was not exported: “%1” could not be written (%2).</source>
        <translation>Хронологію не експортовано: не вдалося записати «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message>
        <source>Reading the timeline was cancelled.</source>
        <translation>Читання хронології скасовано.</translation>
    </message>
</context>
<context>
    <name>UprightPdf</name>
    <message>
        <source>“%1” is damaged and cannot be read. Ask for the file again.</source>
        <translation>«%1» пошкоджено; його неможливо прочитати. Попросіть файл ще раз.</translation>
    </message>
    <message>
        <source>The words of “%1” cannot be read.</source>
        <translation>Не вдалося прочитати слова «%1».</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>One of the two articles is not in the project any more.</source>
        <translation>Однієї з двох статей уже немає в проєкті.</translation>
    </message>
    <message>
        <source>An article cannot take its own place. Choose another article as the newer version.</source>
        <translation>Стаття не може замінити саму себе. Виберіть новішою версією іншу статтю.</translation>
    </message>
    <message>
        <source>A newer version took the place of “%1” already.</source>
        <translation>«%1» уже замінила новіша версія.</translation>
    </message>
    <message>
        <source>“%1” is itself an older version. Choose the newest one.</source>
        <translation>«%1» сама є старішою версією. Виберіть найновішу.</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Нова версія «%1»</translation>
    </message>
</context>
</TS>
